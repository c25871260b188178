package org.anjian.api.penaltycase.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.penaltycase.DecidingCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Imposes the fine again for every day of a refusal to correct (按日连续处罚, NL-AQ112).
 *
 * @param orderedOn the day of the order to correct
 * @param confirmedOn the day on which the refusal was found
 * @param expectedVersion how many events the case had when the sender read it; null where it does not say
 */
public record ImposeDailyPenalty(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        LocalDate orderedOn,
        LocalDate confirmedOn,
        String reason,
        @Nullable Long expectedVersion,
        Instant occurredAt,
        @Nullable String commandId)
        implements DecidingCommand {

    public ImposeDailyPenalty {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(orderedOn, "orderedOn");
        Required.value(confirmedOn, "confirmedOn");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
