package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.penaltycase.DecidingCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Asks the court to enforce (申请法院强制执行, QJ16-14c).
 *
 * @param expectedVersion how many events the case had when the sender read it; null where it does not say
 */
public record ApplyCourtEnforcement(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        String court,
        Evidence application,
        @Nullable Long expectedVersion,
        Instant occurredAt,
        @Nullable String commandId)
        implements DecidingCommand {

    public ApplyCourtEnforcement {
        Required.value(penaltyCaseId, "penaltyCaseId");
        court = Required.name(court, "court");
        Required.value(application, "application");
        Required.value(occurredAt, "occurredAt");
    }
}
