package org.anjian.rendering.fields;

import org.anjian.api.message.Event;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseTransferredToJudicial;
import org.anjian.api.penaltycase.event.EvidenceCollected;
import org.anjian.api.penaltycase.event.HearingNotified;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyDecisionServed;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.api.penaltycase.view.PenaltyCaseView;

/** The documents of a case on its way: filing, inquiry, notice, hearing, service, transfer, closing. */
final class CasePaper {

    private CasePaper() {}

    /** What every document of a case may use. */
    static Fields common(PenaltyCaseView penaltyCase) {
        return new Fields()
                .text("caseNumber", penaltyCase.number())
                .text("decisionNumber", penaltyCase.decisionNumber())
                .text("origin", Words.of(penaltyCase.origin().kind()))
                .text("allegation", penaltyCase.allegation())
                .line("handlers", penaltyCase.team())
                .line("articles", penaltyCase.articles())
                .day("openedOn", penaltyCase.openedOn())
                .day("filedOn", penaltyCase.filedOn())
                .day("decideBy", penaltyCase.decideBy())
                .day("noticeOn", penaltyCase.noticeOn())
                .day("decidedOn", penaltyCase.decidedOn())
                .day("servedOn", penaltyCase.servedOn())
                .amount("finalFine", penaltyCase.finalFen())
                .amount("paid", penaltyCase.paidFen())
                .list("violations", penaltyCase.violations(), CasePaper::violation);
    }

    static Fields of(CaseFiled fact, PenaltyCaseView penaltyCase) {
        return common(penaltyCase)
                .text("reason", fact.reason())
                .text("approvedBy", fact.filedBy())
                .line("handlers", fact.team())
                .day("decideBy", fact.decideBy());
    }

    static Fields of(EvidenceCollected fact, PenaltyCaseView penaltyCase) {
        return common(penaltyCase)
                .number("evidenceNumber", fact.evidenceNumber())
                .text("evidenceKind", Words.of(fact.kind()))
                .text("evidenceTitle", fact.evidence().title())
                .text("evidenceDigest", fact.evidence().sha256())
                .line("collectors", fact.collectors())
                .moment("askedAt", fact.occurredAt());
    }

    static Fields of(PenaltyNoticeServed fact, PenaltyCaseView penaltyCase) {
        return common(penaltyCase)
                .text("facts", fact.facts())
                .text("reasons", fact.reasons())
                .text("basis", fact.basis())
                .text("penalties", Words.of(fact.kinds()))
                .when("hasFine", fact.intendedFen() > 0)
                .amount("fine", fact.intendedFen())
                .when("hasConfiscation", fact.confiscationFen() > 0)
                .amount("confiscation", fact.confiscationFen())
                .list("fines", fact.fines(), CasePaper::fine)
                .day("statementUntil", fact.statementUntil())
                .when("mayBeHeard", fact.hearingUntil() != null)
                .day("hearingUntil", fact.hearingUntil())
                .when("hasNewFacts", fact.newFacts() != null)
                .text("newFacts", fact.newFacts())
                .text("method", Words.of(fact.method()));
    }

    static Fields of(HearingNotified fact, PenaltyCaseView penaltyCase) {
        return common(penaltyCase)
                .day("heldOn", fact.heldOn())
                .text("place", fact.place())
                .text("chair", fact.chair())
                .text("access", Words.of(fact.access()));
    }

    static Fields of(CaseTransferredToJudicial fact, PenaltyCaseView penaltyCase) {
        return common(penaltyCase)
                .text("receiver", fact.receiver())
                .text("reasons", fact.reasons())
                .text("approvedBy", fact.approvedBy());
    }

    static Fields of(PenaltyCaseClosed fact, PenaltyCaseView penaltyCase) {
        return common(penaltyCase)
                .text("closingReason", Words.of(fact.reason()))
                .text("note", fact.note())
                .when("hasDecision", penaltyCase.decisionNumber() != null)
                .list(
                        "stages",
                        penaltyCase.stages(),
                        stage -> new Fields().day("from", stage.from()).day("until", stage.until()));
    }

    /** The receipt of what was served: the notice or the decision. */
    static Fields receipt(Event fact, PenaltyCaseView penaltyCase) {
        return switch (fact) {
            case PenaltyNoticeServed e ->
                common(penaltyCase)
                        .text("servedPaper", "行政处罚告知书")
                        .text("servedNumber", e.noticeNumber())
                        .text("method", Words.of(e.method()))
                        .text("receivedBy", null)
                        .text("receipt", null)
                        .text("receiptDigest", null)
                        .moment("servedAt", e.occurredAt());
            case PenaltyDecisionServed e ->
                common(penaltyCase)
                        .text("servedPaper", "行政处罚决定书")
                        .text("servedNumber", penaltyCase.decisionNumber())
                        .text("method", Words.of(e.method()))
                        .text("receivedBy", e.receivedBy())
                        .text("receipt", e.receipt().title())
                        .text("receiptDigest", e.receipt().sha256())
                        .moment("servedAt", e.occurredAt());
            default -> throw new IllegalArgumentException("Nothing is served by " + fact.getClass());
        };
    }

    static Fields violation(Violation violation) {
        return new Fields()
                .text("code", violation.code())
                .text("statute", violation.statute())
                .text("act", violation.act())
                .day("factOn", violation.factOn());
    }

    static Fields fine(ImposedFine fine) {
        return new Fields()
                .text("code", fine.violationCode())
                .number("tier", fine.tier())
                .amount("fine", fine.fineFen());
    }
}
