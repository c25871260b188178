package org.anjian.query.monthlyreturn;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.message.LegalTime;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.monthlyreturn.ReturnFilter;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseTransferredToJudicial;
import org.anjian.api.penaltycase.event.DailyPenaltyImposed;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.RemedyConcluded;

/**
 * What a penalty case counts in a month. The fine of a decision is the one that holds, whenever it was changed; of a decision
 * that is gone neither it nor its fines count.
 */
final class PenaltyTally {

    private final ReturnFilter filter;
    private final Map<ReturnFigure, Long> amounts = new EnumMap<>(ReturnFigure.class);
    private boolean decidedThen;
    private boolean gone;
    private long fineFen;
    private long dailyFen;

    private PenaltyTally(ReturnFilter filter) {
        this.filter = filter;
    }

    static Contribution of(ReturnFilter filter, List<PenaltyCaseEvent> history) {
        if (!history.getLast().penaltyCase().region().isWithin(filter.region())) {
            return Contribution.NONE;
        }
        PenaltyTally tally = new PenaltyTally(filter);
        history.forEach(tally::enter);
        return tally.contribution();
    }

    private void enter(PenaltyCaseEvent event) {
        boolean then = filter.has(LegalTime.dayOf(event.occurredAt()));
        switch (event) {
            case CaseFiled _ when then -> add(ReturnFigure.CASES_FILED, 1);
            case CaseTransferredToJudicial _ when then -> add(ReturnFigure.CASES_TRANSFERRED, 1);
            case PenaltyCaseClosed _ when then -> add(ReturnFigure.CASES_CLOSED, 1);
            case FinePaid e when then -> add(ReturnFigure.FINES_PAID_FEN, e.amountFen());
            case PenaltyDecided e -> decide(then, e.fineFen());
            case OnSpotPenaltyDecided e -> decide(then, e.fineFen());
            case DailyPenaltyImposed e when then -> dailyFen += e.amountFen();
            case PenaltyDecisionChanged e -> fineFen = e.fineFen() == null ? 0 : e.fineFen();
            case RemedyConcluded e when e.outcome().ends() -> gone = true;
            case RemedyConcluded e -> fineFen = e.fineFen();
            case PenaltyDecisionRevoked _ -> gone = true;
            default -> {}
        }
    }

    private void decide(boolean then, long fen) {
        decidedThen = then;
        fineFen = fen;
        gone = false;
    }

    private Contribution contribution() {
        if (!gone && decidedThen) {
            add(ReturnFigure.PENALTIES, 1);
            add(ReturnFigure.FINES_FEN, fineFen);
        }
        if (!gone) {
            add(ReturnFigure.FINES_FEN, dailyFen);
        }
        return Contribution.of(amounts);
    }

    private void add(ReturnFigure figure, long value) {
        amounts.merge(figure, value, Long::sum);
    }
}
