package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;

import java.util.List;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.RemedyOutcome;
import org.anjian.api.penaltycase.command.RecordRemedy;
import org.anjian.api.penaltycase.command.RecordRemedyOutcome;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.RemedyFiled;
import org.anjian.api.refusal.InputRefusal;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reconsideration and litigation: one at a time, within their periods, and never to a heavier fine. */
class RemediesTest {

    private static final PenaltyCaseSubject CASE = AGAINST_FACTORY.numbered("（麒）应急立〔2024〕1号");
    private static final RemedyFiled FILED =
            new RemedyFiled(CASE, at("2024-10-08"), RemedyKind.RECONSIDERATION, "county government", 0);

    @Test
    void a_remedy_is_filed_once_and_within_its_period() {
        List<PenaltyCaseEvent> served = upToService(50_000, "2024-09-27");
        when(served, file(RemedyKind.RECONSIDERATION, "2024-10-08")).expectEvents(FILED);
        expectRefused(when(served, file(RemedyKind.FOREIGN_CONTEST, "2024-10-08")), InputRefusal.UNKNOWN_VALUE);
        expectRefused(when(served, file(RemedyKind.RECONSIDERATION, "2025-06-30")), PenaltyCaseRefusal.REMEDY_TOO_LATE);
        expectRefused(
                when(and(served, FILED), file(RemedyKind.LITIGATION, "2024-10-09")), PenaltyCaseRefusal.REMEDY_PENDING);
    }

    @Test
    void an_outcome_needs_its_remedy_and_its_fine_and_is_not_heavier() {
        List<PenaltyCaseEvent> served = upToService(50_000, "2024-09-27");
        List<PenaltyCaseEvent> filed = and(served, FILED);
        expectRefused(when(served, outcome(RemedyOutcome.UPHELD, null)), PenaltyCaseRefusal.NO_REMEDY_PENDING);
        expectRefused(when(filed, outcome(RemedyOutcome.CHANGED, null)), PenaltyCaseRefusal.REMEDY_FINE_MISSING);
        expectRefused(when(filed, outcome(RemedyOutcome.CHANGED, yuan(60_000))), PenaltyCaseRefusal.HEAVIER_CHANGE);
    }

    private static ResultValidator<PenaltyCase> when(List<PenaltyCaseEvent> before, Object command) {
        return fixture().given(before).when(command, OFFICER.toMetadata());
    }

    private static RecordRemedy file(RemedyKind kind, String on) {
        return new RecordRemedy(K1, kind, "county government", at(on), null);
    }

    private static RecordRemedyOutcome outcome(RemedyOutcome outcome, @Nullable Long fineFen) {
        return new RecordRemedyOutcome(K1, RemedyKind.RECONSIDERATION, outcome, "R-1", fineFen, at("2024-10-20"), null);
    }
}
