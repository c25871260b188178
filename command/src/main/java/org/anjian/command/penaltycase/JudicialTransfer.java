package org.anjian.command.penaltycase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.JudicialBody;
import org.anjian.api.penaltycase.JudicialReply;
import org.anjian.api.penaltycase.PenaltyCaseDecision;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.command.NotifyCaseToJudicialBodies;
import org.anjian.api.penaltycase.command.RecordJudicialReply;
import org.anjian.api.penaltycase.command.SuspectCrime;
import org.anjian.api.penaltycase.command.TransferToJudicial;
import org.anjian.api.penaltycase.event.CaseNotifiedToJudicialBodies;
import org.anjian.api.penaltycase.event.CaseTransferredToJudicial;
import org.anjian.api.penaltycase.event.CrimeSuspected;
import org.anjian.api.penaltycase.event.JudicialReplyRecorded;
import org.anjian.command.numbering.DocumentKind;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Suspected crimes: transfer to the police, notifications to both bodies, the return of the case (QJ16-14a, QJ16-14b). */
class JudicialTransfer {

    private final PenaltyCaseFile file;
    private final Examination examination;
    private boolean suspected;
    private @Nullable Instant transferredAt;
    private @Nullable JudicialReply reply;
    private final Set<JudicialBody> told = EnumSet.noneOf(JudicialBody.class);

    JudicialTransfer(PenaltyCaseFile file, Examination examination) {
        this.file = file;
        this.examination = examination;
    }

    boolean isCrimeSuspected() {
        return suspected;
    }

    boolean isWithCriminalCourts() {
        return reply == JudicialReply.FILED;
    }

    boolean areBothBodiesTold() {
        return told.containsAll(EnumSet.allOf(JudicialBody.class));
    }

    @CommandHandler
    PenaltyCaseDecision handle(SuspectCrime command) {
        file.requireOpen(command);
        Refuse.unless(file.stage().awaitsDecision(), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        return file.record(new CrimeSuspected(file.subject(), command.occurredAt(), command.description()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(TransferToJudicial command, Actor actor, CaseDesk desk) {
        file.requireStep(command, EnumSet.range(PenaltyStage.FILED, PenaltyStage.DISCUSSED));
        Refuse.unless(suspected, PenaltyCaseRefusal.NOT_SUSPECTED);
        return file.record(new CaseTransferredToJudicial(
                file.subject(),
                command.occurredAt(),
                desk.number(DocumentKind.TRANSFER, actor, file.subject(), command.occurredAt()),
                command.receiver(),
                command.reasons(),
                actor.id()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(NotifyCaseToJudicialBodies command) {
        file.requireStep(command, EnumSet.of(PenaltyStage.TRANSFERRED));
        return file.record(new CaseNotifiedToJudicialBodies(
                file.subject(), command.occurredAt(), command.recipient(), command.content()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(RecordJudicialReply command, CaseDesk desk, DeadlineManager deadlines) {
        file.requireStep(command, EnumSet.of(PenaltyStage.TRANSFERRED));
        Refuse.unless(areBothBodiesTold(), PenaltyCaseRefusal.JUDICIAL_BODIES_NOT_NOTIFIED);
        Refuse.when(reply == JudicialReply.FILED, PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        boolean returns = command.reply() == JudicialReply.NOT_FILED;
        return file.record(
                new JudicialReplyRecorded(
                        file.subject(),
                        command.occurredAt(),
                        command.reply(),
                        command.reference(),
                        returns ? file.stageBefore() : null,
                        returns ? decideByAfter(command.occurredAt(), desk.terms()) : null),
                desk.terms(),
                deadlines);
    }

    /** The days with the police are not counted: the decision was paused (QJ16-14a); no period ends on a holiday (NL-CF85). */
    private LocalDate decideByAfter(Instant returnedAt, CaseTerms terms) {
        long days = ChronoUnit.DAYS.between(LegalTime.dayOf(transferredAt), LegalTime.dayOf(returnedAt));
        return terms.lastDay(examination.decideBy().plusDays(days));
    }

    @EventSourcingHandler
    void on(CrimeSuspected event) {
        suspected = true;
    }

    @EventSourcingHandler
    void on(CaseTransferredToJudicial event) {
        transferredAt = event.occurredAt();
        reply = null;
    }

    @EventSourcingHandler
    void on(CaseNotifiedToJudicialBodies event) {
        told.add(event.recipient());
    }

    @EventSourcingHandler
    void on(JudicialReplyRecorded event) {
        reply = event.reply();
        if (event.reply() == JudicialReply.NOT_FILED) {
            suspected = false;
            told.clear();
        }
    }
}
