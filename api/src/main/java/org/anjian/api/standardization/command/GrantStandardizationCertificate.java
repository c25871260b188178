package org.anjian.api.standardization.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.standardization.StandardizationCommand;
import org.anjian.api.standardization.StandardizationLevel;
import org.anjian.api.standardization.StandardizationRefusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Grants a standardisation certificate (ML20-03).
 *
 * @param validFrom its first day
 * @param validUntil its last day
 */
public record GrantStandardizationCertificate(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        String certificateNumber,
        StandardizationLevel level,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant occurredAt,
        @Nullable String commandId)
        implements StandardizationCommand {

    public GrantStandardizationCertificate {
        Required.value(enterpriseId, "enterpriseId");
        certificateNumber = Required.name(certificateNumber, "certificateNumber");
        Required.value(level, "level");
        Required.value(validFrom, "validFrom");
        Required.value(validUntil, "validUntil");
        Required.value(occurredAt, "occurredAt");
        if (validUntil.isBefore(validFrom)) {
            throw new RefusedException(StandardizationRefusal.TERM_ENDS_BEFORE_IT_BEGINS, "validUntil");
        }
    }
}
