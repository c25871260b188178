package org.anjian.command.penaltycase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyCaseDecision;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.StatementKind;
import org.anjian.api.penaltycase.command.RecordStatement;
import org.anjian.api.penaltycase.command.ReviewStatement;
import org.anjian.api.penaltycase.command.ServePenaltyNotice;
import org.anjian.api.penaltycase.event.NoticeWindowClosed;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.api.penaltycase.event.StatementRecorded;
import org.anjian.api.penaltycase.event.StatementReviewed;
import org.anjian.command.numbering.DocumentKind;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** What the party was told, and what it said to it (告知、陈述申辩). */
class Notice {

    private static final Set<PenaltyStage> TELLABLE = EnumSet.of(
            PenaltyStage.CASE_REVIEWED,
            PenaltyStage.NOTICE_SERVED,
            PenaltyStage.HEARING_ENDED,
            PenaltyStage.LEGALLY_REVIEWED,
            PenaltyStage.DISCUSSED);

    private static final Set<PenaltyStage> LISTENING = EnumSet.of(
            PenaltyStage.NOTICE_SERVED,
            PenaltyStage.HEARING_REQUESTED,
            PenaltyStage.HEARING_NOTIFIED,
            PenaltyStage.HEARING_ENDED);

    private final PenaltyCaseFile file;
    private @Nullable PenaltyNoticeServed told;
    private boolean stated;
    private boolean unreviewed;
    private @Nullable Instant statedAt;
    private boolean waived;
    private @Nullable LocalDate closed;

    Notice(PenaltyCaseFile file) {
        this.file = file;
    }

    @Nullable
    PenaltyNoticeServed told() {
        return told;
    }

    /** Whether the party stated its case since it was last told. */
    boolean wasStated() {
        return stated;
    }

    boolean awaitsReview() {
        return unreviewed;
    }

    /** Whether the time for statement and hearing request has ended on a day, or the party gave its rights up. */
    boolean isWindowOver(LocalDate day) {
        return waived
                || file.stage() == PenaltyStage.HEARING_ENDED
                || (told != null && day.isAfter(CaseDeadlines.windowOf(told)));
    }

    @CommandHandler
    PenaltyCaseDecision handle(ServePenaltyNotice command, Actor actor, CaseDesk desk, DeadlineManager deadlines) {
        file.requireStep(command, TELLABLE);
        Refuse.when(command.fines().isEmpty() && command.kinds().isEmpty(), PenaltyCaseRefusal.FINE_KIND_MISMATCH);
        FineRules.requireKnown(file.violations(), command.fines());
        long intended = command.fines().stream().mapToLong(ImposedFine::fineFen).sum();
        FineRules.requireKinds(command.kinds(), intended, command.confiscationFen());
        requireNewFactsWhereHeavier(command, intended);
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        CaseTerms terms = desk.terms();
        return file.record(
                new PenaltyNoticeServed(
                        file.subject(),
                        command.occurredAt(),
                        desk.number(DocumentKind.NOTICE, actor, file.subject(), command.occurredAt()),
                        command.facts(),
                        command.reasons(),
                        command.basis(),
                        command.fines(),
                        intended,
                        command.confiscationFen(),
                        command.kinds(),
                        command.method(),
                        terms.statementUntil(day, file.region()),
                        opensHearing(command, intended, day, terms) ? terms.hearingUntil(day, file.region()) : null,
                        command.newFacts()),
                terms,
                deadlines);
    }

    /** After a statement only new facts make the intended penalty heavier (NL-CF44). */
    private void requireNewFactsWhereHeavier(ServePenaltyNotice command, long intended) {
        Refuse.when(
                told != null && stated && intended > told.intendedFen() && command.newFacts() == null,
                PenaltyCaseRefusal.HEAVIER_AFTER_STATEMENT,
                "newFacts");
    }

    private boolean opensHearing(ServePenaltyNotice command, long intended, LocalDate day, CaseTerms terms) {
        long from = terms.hearingFromFen(file.subject().kind(), file.region(), day);
        return command.kinds().stream().anyMatch(PenaltyKind::opensHearing)
                || intended >= from
                || command.confiscationFen() >= from;
    }

    @CommandHandler
    PenaltyCaseDecision handle(RecordStatement command) {
        file.requireStep(command, LISTENING);
        return file.record(
                new StatementRecorded(file.subject(), command.occurredAt(), command.kind(), command.content()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(ReviewStatement command, Actor actor) {
        file.requireOpen(command);
        Refuse.unless(unreviewed, PenaltyCaseRefusal.NOTHING_STATED);
        PenaltyCaseFile.requireNotBefore(command, statedAt);
        return file.record(new StatementReviewed(
                file.subject(), command.occurredAt(), command.outcome(), command.reasons(), actor.id()));
    }

    @DeadlineHandler(deadlineName = CaseDeadlines.NOTICE_WINDOW)
    void pass(CaseDeadlines.Due due) {
        if (told != null
                && file.stage().awaitsDecision()
                && due.day().equals(CaseDeadlines.windowOf(told))
                && !due.day().equals(closed)) {
            file.recordPassed(new NoticeWindowClosed(file.subject(), LegalTime.endOf(due.day()), due.day()));
        }
    }

    @EventSourcingHandler
    void on(PenaltyNoticeServed event) {
        told = event;
        stated = false;
        unreviewed = false;
        waived = false;
    }

    @EventSourcingHandler
    void on(StatementRecorded event) {
        if (event.kind() == StatementKind.WAIVER) {
            waived = true;
        } else {
            stated = true;
            unreviewed = true;
            statedAt = event.occurredAt();
        }
    }

    @EventSourcingHandler
    void on(StatementReviewed event) {
        unreviewed = false;
    }

    @EventSourcingHandler
    void on(NoticeWindowClosed event) {
        closed = event.until();
    }
}
