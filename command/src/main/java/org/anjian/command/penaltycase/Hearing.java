package org.anjian.command.penaltycase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Doer;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.PenaltyCaseDecision;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.command.AbandonHearing;
import org.anjian.api.penaltycase.command.HoldHearing;
import org.anjian.api.penaltycase.command.NotifyHearing;
import org.anjian.api.penaltycase.command.RequestHearing;
import org.anjian.api.penaltycase.event.HearingAbandoned;
import org.anjian.api.penaltycase.event.HearingHeld;
import org.anjian.api.penaltycase.event.HearingNotified;
import org.anjian.api.penaltycase.event.HearingRequested;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.command.numbering.DocumentKind;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The hearing, where the law gives one (听证, NL-CF63). */
class Hearing {

    private static final Set<PenaltyStage> CALLABLE =
            EnumSet.of(PenaltyStage.HEARING_REQUESTED, PenaltyStage.HEARING_NOTIFIED);

    private final PenaltyCaseFile file;
    private final Notice notice;
    private @Nullable HearingNotified called;
    private boolean held;

    Hearing(PenaltyCaseFile file, Notice notice) {
        this.file = file;
        this.notice = notice;
    }

    /** Whether the party was heard since it was last told. */
    boolean wasHeld() {
        return held;
    }

    @CommandHandler
    PenaltyCaseDecision handle(RequestHearing command) {
        file.requireStep(command, EnumSet.of(PenaltyStage.NOTICE_SERVED));
        LocalDate until = notice.told() == null ? null : notice.told().hearingUntil();
        Refuse.when(until == null, PenaltyCaseRefusal.HEARING_NOT_GRANTED);
        Refuse.when(LegalTime.dayOf(command.occurredAt()).isAfter(until), PenaltyCaseRefusal.HEARING_REQUEST_LATE);
        return file.record(new HearingRequested(file.subject(), command.occurredAt(), command.reasons()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(NotifyHearing command, Actor actor, CaseDesk desk) {
        file.requireStep(command, CALLABLE);
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        file.requireApart(Doer.self(command.chair()), PenaltyCaseRefusal.CHAIR_HANDLES_CASE, "chair");
        desk.requireCertified(List.of(command.chair()), day, "chair");
        Refuse.when(
                command.heldOn().isBefore(desk.terms().earliestHearing(day, file.region())),
                PenaltyCaseRefusal.HEARING_NOTICE_TOO_SHORT,
                "heldOn");
        return file.record(new HearingNotified(
                file.subject(),
                command.occurredAt(),
                desk.number(DocumentKind.HEARING_NOTICE, actor, file.subject(), command.occurredAt()),
                command.heldOn(),
                command.place(),
                command.chair(),
                command.access()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(HoldHearing command, Actor actor) {
        file.requireStep(command, EnumSet.of(PenaltyStage.HEARING_NOTIFIED));
        file.requireApart(actor.doer(), PenaltyCaseRefusal.CHAIR_HANDLES_CASE, null);
        Refuse.when(
                called == null || LegalTime.dayOf(command.occurredAt()).isBefore(called.heldOn()),
                PenaltyCaseRefusal.HEARING_BEFORE_ITS_DAY,
                "occurredAt");
        // Since the hearing was called its chair may have come to handle the case.
        file.requireApart(Doer.self(called.chair()), PenaltyCaseRefusal.CHAIR_HANDLES_CASE, "chair");
        return file.record(new HearingHeld(
                file.subject(), command.occurredAt(), command.minutes(), command.opinion(), called.chair()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(AbandonHearing command) {
        file.requireStep(command, CALLABLE);
        return file.record(
                new HearingAbandoned(file.subject(), command.occurredAt(), command.reason(), command.note()));
    }

    @EventSourcingHandler
    void on(PenaltyNoticeServed event) {
        called = null;
        held = false;
    }

    @EventSourcingHandler
    void on(HearingNotified event) {
        called = event;
    }

    @EventSourcingHandler
    void on(HearingHeld event) {
        held = true;
    }
}
