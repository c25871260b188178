package org.anjian.query.penaltycase;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.figure.PenaltyFigure;
import org.anjian.api.message.Event;
import org.anjian.api.penaltycase.event.CourtEnforcementApplied;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.HearingHeld;
import org.anjian.api.penaltycase.event.LegalReviewPassed;
import org.anjian.api.penaltycase.event.NoPenaltyDecided;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.RemedyConcluded;
import org.anjian.api.penaltycase.event.RemedyFiled;
import org.anjian.api.penaltycase.query.PenaltyStatistics;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.query.search.Conditions;
import org.jspecify.annotations.Nullable;

/** What each figure of {@link PenaltyFigures} is made of. */
final class PenaltyFigureParts {

    private static final List<Class<? extends Event>> DECISIONS =
            List.of(PenaltyDecided.class, OnSpotPenaltyDecided.class);

    private PenaltyFigureParts() {}

    /** Whether only decided penalties are counted, which more readers may read than cases in progress. */
    static boolean isOfDecisions(PenaltyFigure figure) {
        return switch (figure) {
            case COUNT, NO_PENALTY, CLOSED -> false;
            case DECIDED,
                    INITIAL_FEN,
                    FINAL_FEN,
                    PAID_FEN,
                    HEARD,
                    LEGALLY_REVIEWED,
                    CONTESTED,
                    RECONSIDERED,
                    OVERTURNED,
                    PAID_IN_FULL,
                    SENT_TO_COURT -> true;
        };
    }

    /** The cases that it counts. */
    static Query condition(PenaltyFigure figure) {
        Query own =
                switch (figure) {
                    case COUNT, DECIDED, PAID_FEN -> Conditions.everything();
                    case NO_PENALTY -> Conditions.exists("noPenaltyGround");
                    case CLOSED -> Conditions.exists("closedOn");
                    case INITIAL_FEN, FINAL_FEN -> Conditions.exists(summed(figure));
                    case HEARD -> Conditions.isTrue("heard");
                    case LEGALLY_REVIEWED -> Conditions.isTrue("legallyReviewed");
                    case CONTESTED -> Conditions.exists("contestedOn");
                    case RECONSIDERED -> Conditions.isTrue("reconsidered");
                    case OVERTURNED -> Conditions.isTrue("overturned");
                    case PAID_IN_FULL -> Conditions.exists("paidOn");
                    case SENT_TO_COURT -> Conditions.exists("courtAppliedOn");
                };
        return isOfDecisions(figure) ? Conditions.all(PenaltyFigures.DECIDED, own) : own;
    }

    /** The field that it adds up, in fen. */
    static @Nullable String summed(PenaltyFigure figure) {
        return switch (figure) {
            case INITIAL_FEN -> "initialFen";
            case FINAL_FEN -> "countedFen";
            case PAID_FEN -> "paidFen";
            default -> null;
        };
    }

    /** What a case adds to it. */
    static @Nullable Long amount(PenaltyFigure figure, PenaltyCaseView view) {
        return switch (figure) {
            case INITIAL_FEN -> view.initialFen();
            case FINAL_FEN -> PenaltyCaseDocument.of(view).countedFen();
            case PAID_FEN -> view.paidFen();
            default -> null;
        };
    }

    /** The figure as the statistic says it; null where the statistic shows a share of it alone. */
    static @Nullable Long value(PenaltyFigure figure, PenaltyStatistics.Figures values) {
        return switch (figure) {
            case COUNT -> values.count();
            case DECIDED -> values.decided();
            case NO_PENALTY -> values.noPenalty();
            case CLOSED -> values.closed();
            case INITIAL_FEN -> values.initialFen();
            case FINAL_FEN -> values.finalFen();
            case PAID_FEN -> values.paidFen();
            default -> null;
        };
    }

    /** The events by which a case counts. */
    static List<Class<? extends Event>> causes(PenaltyFigure figure) {
        return switch (figure) {
            case COUNT -> List.of();
            case DECIDED, INITIAL_FEN -> DECISIONS;
            case FINAL_FEN -> List.of(PenaltyDecided.class, OnSpotPenaltyDecided.class, PenaltyDecisionChanged.class);
            case NO_PENALTY -> List.of(NoPenaltyDecided.class);
            case CLOSED -> List.of(PenaltyCaseClosed.class);
            case PAID_FEN, PAID_IN_FULL -> List.of(FinePaid.class);
            case HEARD -> List.of(HearingHeld.class);
            case LEGALLY_REVIEWED -> List.of(LegalReviewPassed.class);
            case CONTESTED, RECONSIDERED -> List.of(RemedyFiled.class);
            case OVERTURNED -> List.of(RemedyConcluded.class);
            case SENT_TO_COURT -> List.of(CourtEnforcementApplied.class);
        };
    }
}
