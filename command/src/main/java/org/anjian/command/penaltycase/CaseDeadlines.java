package org.anjian.command.penaltycase;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseTimeLimitExtended;
import org.anjian.api.penaltycase.event.DailyPenaltyImposed;
import org.anjian.api.penaltycase.event.EvidencePreserved;
import org.anjian.api.penaltycase.event.FineInstalmentsApproved;
import org.anjian.api.penaltycase.event.JudicialReplyRecorded;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionServed;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.api.penaltycase.event.RemedyConcluded;
import org.anjian.api.region.RegionCode;
import org.axonframework.deadline.DeadlineManager;

/**
 * The deadlines of a penalty case. None is cancelled; when one fires, the case looks whether what it was made for still
 * holds.
 */
final class CaseDeadlines {

    static final String DECISION = "penaltycase-decision";
    static final String PRESERVATION = "penaltycase-preservation";
    static final String NOTICE_WINDOW = "penaltycase-notice-window";
    static final String SERVICE = "penaltycase-service";
    static final String PAYMENT = "penaltycase-payment";
    static final String INSTALMENT = "penaltycase-instalment";
    static final String COURT_OPENS = "penaltycase-court-opens";
    static final String COURT_CLOSES_SOON = "penaltycase-court-closes-soon";
    static final String COURT_CLOSED = "penaltycase-court-closed";

    private CaseDeadlines() {}

    /** Something has to be done by the end of a day. */
    record Due(LocalDate day) {}

    /** What becomes of preserved evidence has to be said by the end of a day. */
    record Preservation(int preservation, LocalDate disposeBy) {}

    /** The time in which the court may be asked; {@code at} is when this deadline fires. */
    record CourtWindow(LocalDate courtFrom, LocalDate courtUntil, Instant at) {}

    /** Sets the timers that an event starts. Call it in the scope of the aggregate, after the event was applied. */
    static void follow(PenaltyCaseEvent event, CaseTerms terms, DeadlineManager deadlines) {
        RegionCode region = event.penaltyCase().region();
        switch (event) {
            case CaseFiled filed -> by(filed.decideBy(), DECISION, deadlines);
            case CaseTimeLimitExtended extended -> by(extended.decideBy(), DECISION, deadlines);
            case JudicialReplyRecorded reply -> {
                if (reply.decideBy() != null) {
                    by(reply.decideBy(), DECISION, deadlines);
                }
            }
            case EvidencePreserved preserved ->
                deadlines.schedule(
                        LegalTime.endOf(preserved.disposeBy()),
                        PRESERVATION,
                        new Preservation(preserved.preservation(), preserved.disposeBy()));
            case PenaltyNoticeServed notice -> by(windowOf(notice), NOTICE_WINDOW, deadlines);
            case PenaltyDecided decided -> by(decided.serveBy(), SERVICE, deadlines);
            case PenaltyDecisionServed served -> {
                by(served.payBy(), PAYMENT, deadlines);
                court(served.courtFrom(), served.courtUntil(), region, terms, deadlines);
            }
            case OnSpotPenaltyDecided decided -> {
                by(decided.payBy(), PAYMENT, deadlines);
                court(decided.courtFrom(), decided.courtUntil(), region, terms, deadlines);
            }
            case DailyPenaltyImposed daily -> by(daily.payBy(), PAYMENT, deadlines);
            case FineInstalmentsApproved plan ->
                plan.instalments().forEach(instalment -> by(instalment.dueOn(), INSTALMENT, deadlines));
            case RemedyConcluded concluded -> {
                if (concluded.courtFrom() != null && concluded.courtUntil() != null) {
                    court(concluded.courtFrom(), concluded.courtUntil(), region, terms, deadlines);
                }
            }
            default -> {}
        }
    }

    /** The end of the time for statements and hearing requests. */
    static LocalDate windowOf(PenaltyNoticeServed notice) {
        return notice.hearingUntil() == null || notice.hearingUntil().isBefore(notice.statementUntil())
                ? notice.statementUntil()
                : notice.hearingUntil();
    }

    private static void by(LocalDate day, String name, DeadlineManager deadlines) {
        deadlines.schedule(LegalTime.endOf(day), name, new Due(day));
    }

    private static void court(
            LocalDate from, LocalDate until, RegionCode region, CaseTerms terms, DeadlineManager deadlines) {
        window(LegalTime.startOf(from), COURT_OPENS, from, until, deadlines);
        window(LegalTime.startOf(terms.courtWarningOn(until, region)), COURT_CLOSES_SOON, from, until, deadlines);
        window(LegalTime.endOf(until), COURT_CLOSED, from, until, deadlines);
    }

    private static void window(Instant at, String name, LocalDate from, LocalDate until, DeadlineManager deadlines) {
        deadlines.schedule(at, name, new CourtWindow(from, until, at));
    }
}
