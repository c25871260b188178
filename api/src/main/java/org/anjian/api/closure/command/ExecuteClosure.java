package org.anjian.api.closure.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.closure.ClosureCommand;
import org.anjian.api.closure.ClosureId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the closing was carried out (实施关闭).
 *
 * @param measures what was done
 * @param licencesRevoked the licences that were revoked
 */
public record ExecuteClosure(
        @TargetAggregateIdentifier ClosureId closureId,
        String measures,
        List<String> licencesRevoked,
        Instant occurredAt,
        @Nullable String commandId)
        implements ClosureCommand {

    public ExecuteClosure {
        Required.value(closureId, "closureId");
        measures = Required.text(measures, "measures");
        licencesRevoked = Required.list(licencesRevoked, "licencesRevoked");
        Required.value(occurredAt, "occurredAt");
    }
}
