package org.anjian.api.penaltycase.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.penaltycase.DecidingCommand;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.ServiceMethod;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Tells the party of the intended penalty, its facts, reasons and basis, and of its rights (行政处罚告知, NL-CF44).
 *
 * @param newFacts what is new since an earlier notice, where the penalty became heavier
 * @param expectedVersion how many events the case had when the sender read it; null where it does not say
 */
public record ServePenaltyNotice(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        String facts,
        String reasons,
        String basis,
        List<ImposedFine> fines,
        long confiscationFen,
        List<PenaltyKind> kinds,
        ServiceMethod method,
        @Nullable String newFacts,
        @Nullable Long expectedVersion,
        Instant occurredAt,
        @Nullable String commandId)
        implements DecidingCommand {

    public ServePenaltyNotice {
        Required.value(penaltyCaseId, "penaltyCaseId");
        facts = Required.text(facts, "facts");
        reasons = Required.text(reasons, "reasons");
        basis = Required.text(basis, "basis");
        fines = Required.list(fines, "fines");
        Required.notNegative(confiscationFen, "confiscationFen");
        kinds = Required.list(kinds, "kinds");
        Required.value(method, "method");
        newFacts = Required.optionalText(newFacts, "newFacts");
        Required.value(occurredAt, "occurredAt");
    }
}
