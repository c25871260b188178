package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.tipoff.ReporterIdentityCommand;
import org.anjian.api.tipoff.ReporterIdentityId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Grants a request, as another person, for some hours (QJ16-15c).
 *
 * @param account whose request
 * @param hours for how long, 1 to 72
 */
public record GrantReporterIdentity(
        @TargetAggregateIdentifier ReporterIdentityId reporterIdentityId,
        String account,
        int hours,
        Instant occurredAt,
        @Nullable String commandId)
        implements ReporterIdentityCommand {

    private static final int LONGEST_HOURS = 72;

    public GrantReporterIdentity {
        Required.value(reporterIdentityId, "reporterIdentityId");
        account = Required.name(account, "account");
        if (hours < 1 || hours > LONGEST_HOURS) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "hours");
        }
        Required.value(occurredAt, "occurredAt");
    }
}
