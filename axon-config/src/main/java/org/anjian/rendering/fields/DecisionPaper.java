package org.anjian.rendering.fields;

import java.util.List;
import java.util.stream.Collectors;
import org.anjian.api.penaltycase.event.CourtEnforcementApplied;
import org.anjian.api.penaltycase.event.FineInstalmentsApproved;
import org.anjian.api.penaltycase.event.NoPenaltyDecided;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PerformanceDemandServed;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.api.penaltycase.view.PenaltyDecisionView;

/** The documents of a decision and of its performance. */
final class DecisionPaper {

    private DecisionPaper() {}

    static Fields of(PenaltyDecided fact, PenaltyCaseView penaltyCase, PenaltyDecisionView decision) {
        return CasePaper.common(penaltyCase)
                .text("powerItem", fact.powerItem())
                .text("facts", fact.facts())
                .text("basis", fact.basis())
                .text("penalties", Words.of(fact.kinds()))
                .when("hasFine", fact.fineFen() > 0)
                .amount("fine", fact.fineFen())
                .when("hasConfiscation", fact.confiscationFen() > 0)
                .amount("confiscation", fact.confiscationFen())
                .list("fines", fact.fines(), CasePaper::fine)
                .list("violations", fact.violations(), CasePaper::violation)
                .text("evidence", evidence(fact.evidence()))
                .when("deviates", fact.deviationReason() != null)
                .text("deviationReason", fact.deviationReason())
                .when("hasCorrections", !decision.corrections().isEmpty())
                .list(
                        "corrections",
                        decision.corrections(),
                        correction -> new Fields()
                                .text("previous", correction.previous())
                                .text("corrected", correction.corrected())
                                .text("reason", correction.reason())
                                .day("on", correction.on()))
                .day("serveBy", fact.serveBy());
    }

    static Fields of(OnSpotPenaltyDecided fact, PenaltyCaseView penaltyCase) {
        return CasePaper.common(penaltyCase)
                .text("powerItem", fact.powerItem())
                .text("facts", fact.facts())
                .text("penalties", Words.of(fact.kinds()))
                .when("hasFine", fact.fineFen() > 0)
                .amount("fine", fact.fineFen())
                .list("fines", fact.fines(), CasePaper::fine)
                .list("violations", fact.violations(), CasePaper::violation)
                .line("handlers", fact.team())
                .day("payBy", fact.payBy())
                .number("surchargePerMille", fact.surchargePerMille())
                .day("reviewUntil", fact.reviewUntil())
                .day("suitUntil", fact.suitUntil());
    }

    static Fields of(NoPenaltyDecided fact, PenaltyCaseView penaltyCase) {
        return CasePaper.common(penaltyCase)
                .text("ground", Words.of(fact.ground()))
                .text("reasons", fact.reasons());
    }

    static Fields of(FineInstalmentsApproved fact, PenaltyCaseView penaltyCase) {
        long total = fact.instalments().stream()
                .mapToLong(instalment -> instalment.amountFen())
                .sum();
        return CasePaper.common(penaltyCase)
                .text("reason", fact.reason())
                .amount("total", total)
                .number("instalmentCount", fact.instalments().size())
                .list(
                        "instalments",
                        fact.instalments(),
                        instalment ->
                                new Fields().day("dueOn", instalment.dueOn()).amount("amount", instalment.amountFen()));
    }

    static Fields of(PerformanceDemandServed fact, PenaltyCaseView penaltyCase) {
        return owed(CasePaper.common(penaltyCase), fact.openFen(), fact.surchargeFen())
                .day("applyAfter", fact.applyAfter());
    }

    static Fields of(CourtEnforcementApplied fact, PenaltyCaseView penaltyCase, PenaltyDecisionView decision) {
        return owed(CasePaper.common(penaltyCase), fact.openFen(), fact.surchargeFen())
                .text("court", fact.court())
                .day("demandedOn", decision.demandedOn())
                .text("application", fact.application().title());
    }

    private static Fields owed(Fields fields, long openFen, long surchargeFen) {
        return fields.amount("open", openFen)
                .when("hasSurcharge", surchargeFen > 0)
                .amount("surcharge", surchargeFen)
                .amount("total", openFen + surchargeFen);
    }

    private static String evidence(List<Integer> numbers) {
        return numbers.stream().map(number -> "证据" + number).collect(Collectors.joining("、"));
    }
}
