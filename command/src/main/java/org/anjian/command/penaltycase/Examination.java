package org.anjian.command.penaltycase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.AttendeeVote;
import org.anjian.api.penaltycase.DiscussionOutcome;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseDecision;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.Vote;
import org.anjian.api.penaltycase.command.ExtendCaseTimeLimit;
import org.anjian.api.penaltycase.command.PassLegalReview;
import org.anjian.api.penaltycase.command.RecordCollectiveDiscussion;
import org.anjian.api.penaltycase.command.RejectLegalReview;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseTimeLimitExtended;
import org.anjian.api.penaltycase.event.CollectiveDiscussionHeld;
import org.anjian.api.penaltycase.event.JudicialReplyRecorded;
import org.anjian.api.penaltycase.event.LegalReviewPassed;
import org.anjian.api.penaltycase.event.LegalReviewRejected;
import org.anjian.api.penaltycase.event.PenaltyDecisionOverdue;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Who looks at the case before it is decided: legal review, the heads together; and until when (法制审核、集体讨论). */
class Examination {

    private static final Set<PenaltyStage> REVIEWABLE =
            EnumSet.of(PenaltyStage.NOTICE_SERVED, PenaltyStage.HEARING_ENDED);

    private static final Set<PenaltyStage> DISCUSSABLE =
            EnumSet.of(PenaltyStage.NOTICE_SERVED, PenaltyStage.HEARING_ENDED, PenaltyStage.LEGALLY_REVIEWED);

    private final PenaltyCaseFile file;
    private final Notice notice;
    private boolean legallyReviewed;
    private boolean discussed;
    private @Nullable LocalDate decideBy;
    private @Nullable LocalDate overdueSince;

    Examination(PenaltyCaseFile file, Notice notice) {
        this.file = file;
        this.notice = notice;
    }

    /** Whether the legal review of what the party was last told was passed. */
    boolean isLegallyReviewed() {
        return legallyReviewed;
    }

    /** Whether the heads agreed to what the party was last told. */
    boolean isDiscussed() {
        return discussed;
    }

    @Nullable
    LocalDate decideBy() {
        return decideBy;
    }

    @CommandHandler
    PenaltyCaseDecision handle(PassLegalReview command, Actor actor) {
        requireReviewable(command, actor, REVIEWABLE);
        return file.record(new LegalReviewPassed(file.subject(), command.occurredAt(), actor.id(), command.opinion()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(RejectLegalReview command, Actor actor) {
        requireReviewable(command, actor, REVIEWABLE);
        return file.record(
                new LegalReviewRejected(file.subject(), command.occurredAt(), actor.id(), command.opinion()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(RecordCollectiveDiscussion command) {
        Refuse.when(command.votes().isEmpty(), PenaltyCaseRefusal.DELIBERATION_INCOMPLETE, "votes");
        Refuse.when(
                command.conclusion() == null || command.conclusion().isBlank(),
                PenaltyCaseRefusal.DELIBERATION_INCOMPLETE,
                "conclusion");
        file.requireStep(command, DISCUSSABLE);
        requireHeardOut(command);
        file.requireNotRecused(
                command.votes().stream().map(AttendeeVote::account).toList(), "votes");
        long attendees =
                command.votes().stream().map(AttendeeVote::account).distinct().count();
        Refuse.when(attendees < command.votes().size(), PenaltyCaseRefusal.DELIBERATION_INCOMPLETE, "votes");
        long agreed =
                command.votes().stream().filter(vote -> vote.vote() == Vote.FOR).count();
        return file.record(new CollectiveDiscussionHeld(
                file.subject(),
                command.occurredAt(),
                command.votes(),
                2 * agreed > attendees ? DiscussionOutcome.AGREED : DiscussionOutcome.NOT_AGREED,
                command.conclusion()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(ExtendCaseTimeLimit command, Actor actor, CaseDesk desk, DeadlineManager deadlines) {
        file.requireOpen(command);
        Refuse.unless(file.stage().awaitsDecision() && decideBy != null, PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        Refuse.unless(command.decideBy().isAfter(decideBy), PenaltyCaseRefusal.NOT_A_LATER_DATE, "decideBy");
        return file.record(
                new CaseTimeLimitExtended(
                        file.subject(),
                        command.occurredAt(),
                        command.decideBy(),
                        decideBy,
                        command.reason(),
                        actor.id()),
                desk.terms(),
                deadlines);
    }

    @DeadlineHandler(deadlineName = CaseDeadlines.DECISION)
    void pass(CaseDeadlines.Due due) {
        if (file.stage().awaitsDecision()
                && due.day().equals(decideBy)
                && !due.day().equals(overdueSince)) {
            file.recordPassed(new PenaltyDecisionOverdue(file.subject(), LegalTime.endOf(due.day()), due.day()));
        }
    }

    private void requireReviewable(PenaltyCaseCommand command, Actor actor, Set<PenaltyStage> from) {
        file.requireApart(actor.doer(), PenaltyCaseRefusal.REVIEWER_HANDLES_CASE, null);
        file.requireStep(command, from);
        requireHeardOut(command);
    }

    private void requireHeardOut(PenaltyCaseCommand command) {
        Refuse.when(notice.awaitsReview(), PenaltyCaseRefusal.STATEMENT_UNREVIEWED);
        Refuse.unless(
                file.stage() == PenaltyStage.LEGALLY_REVIEWED
                        || notice.isWindowOver(LegalTime.dayOf(command.occurredAt())),
                PenaltyCaseRefusal.NOTICE_WINDOW_OPEN);
    }

    @EventSourcingHandler
    void on(PenaltyNoticeServed event) {
        legallyReviewed = false;
        discussed = false;
    }

    @EventSourcingHandler
    void on(LegalReviewPassed event) {
        legallyReviewed = true;
    }

    @EventSourcingHandler
    void on(LegalReviewRejected event) {
        legallyReviewed = false;
    }

    @EventSourcingHandler
    void on(CollectiveDiscussionHeld event) {
        discussed = event.outcome() == DiscussionOutcome.AGREED;
    }

    @EventSourcingHandler
    void on(CaseFiled event) {
        decideBy = event.decideBy();
    }

    @EventSourcingHandler
    void on(CaseTimeLimitExtended event) {
        decideBy = event.decideBy();
    }

    @EventSourcingHandler
    void on(JudicialReplyRecorded event) {
        if (event.decideBy() != null) {
            decideBy = event.decideBy();
        }
    }

    @EventSourcingHandler
    void on(PenaltyDecisionOverdue event) {
        overdueSince = event.decideBy();
    }
}
