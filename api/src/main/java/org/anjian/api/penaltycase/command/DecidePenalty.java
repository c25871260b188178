package org.anjian.api.penaltycase.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.penaltycase.DecidingCommand;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Decides the penalty, within the tier of the discretion standard or outside with a reason (行政处罚决定, NL-CF57, QJ16-07a).
 *
 * @param powerItem the code of the power item
 * @param evidence the numbers of the evidence it rests on
 * @param expectedVersion how many events the case had when the sender read it; null where it does not say
 */
public record DecidePenalty(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        String powerItem,
        String facts,
        String basis,
        List<ImposedFine> fines,
        long confiscationFen,
        List<PenaltyKind> kinds,
        @Nullable String deviationReason,
        List<Integer> evidence,
        @Nullable Long expectedVersion,
        Instant occurredAt,
        @Nullable String commandId)
        implements DecidingCommand {

    public DecidePenalty {
        Required.value(penaltyCaseId, "penaltyCaseId");
        powerItem = Required.name(powerItem, "powerItem");
        facts = Required.text(facts, "facts");
        basis = Required.text(basis, "basis");
        fines = Required.list(fines, "fines");
        Required.notNegative(confiscationFen, "confiscationFen");
        kinds = Required.list(kinds, "kinds");
        deviationReason = Required.optionalText(deviationReason, "deviationReason");
        evidence = Required.list(evidence, "evidence");
        Required.value(occurredAt, "occurredAt");
    }
}
