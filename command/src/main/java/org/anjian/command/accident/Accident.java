package org.anjian.command.accident;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import org.anjian.api.accident.AccidentGrade;
import org.anjian.api.accident.AccidentId;
import org.anjian.api.accident.AccidentRefusal;
import org.anjian.api.accident.AccidentSubject;
import org.anjian.api.accident.AccidentToll;
import org.anjian.api.accident.InvestigationTeam;
import org.anjian.api.accident.command.ApproveEscalatedInvestigation;
import org.anjian.api.accident.command.FormInvestigationTeam;
import org.anjian.api.accident.command.RefuseEscalatedInvestigation;
import org.anjian.api.accident.command.RequestEscalatedInvestigation;
import org.anjian.api.accident.command.SupplementAccidentReport;
import org.anjian.api.accident.event.AccidentEvent;
import org.anjian.api.accident.event.AccidentGraded;
import org.anjian.api.accident.event.AccidentReportSupplemented;
import org.anjian.api.accident.event.AccidentReported;
import org.anjian.api.accident.event.EscalatedInvestigationApproved;
import org.anjian.api.accident.event.EscalatedInvestigationRefused;
import org.anjian.api.accident.event.EscalatedInvestigationRequested;
import org.anjian.api.accident.event.InvestigationTeamFormed;
import org.anjian.api.accident.event.InvestigationTransferred;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Doer;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An accident: what it cost, how grave that makes it, and which government investigates (QJ16-04a, QJ16-04d). */
@Aggregate
class Accident {

    @AggregateIdentifier
    private AccidentId id;

    private AccidentSubject subject;
    private AccidentToll toll;
    private AccidentGrade grade;
    private LocalDate supplementBy;
    private Instant lastAt;
    private @Nullable InvestigationTeam team;
    private final Escalation escalation = new Escalation();

    Accident() {}

    Accident(AccidentReported reported, AccidentGraded graded) {
        apply(reported);
        apply(graded);
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), subject.enterpriseId());
    }

    /** What changes may raise the grade and with it the level that investigates (NL-SG13). */
    @CommandHandler
    Decision handle(SupplementAccidentReport command, AccidentGrading grading) {
        requireAfterLast(command.occurredAt());
        Refuse.when(
                LegalTime.dayOf(command.occurredAt()).isAfter(supplementBy),
                AccidentRefusal.SUPPLEMENT_TOO_LATE,
                "occurredAt");
        Refuse.when(command.toll().equals(toll), AccidentRefusal.NOTHING_CHANGED, "toll");
        apply(new AccidentReportSupplemented(subject, command.occurredAt(), command.toll(), command.reason()));
        AccidentGrade graded = grading.of(subject, command.toll());
        if (graded != grade) {
            apply(new AccidentGraded(subject, command.occurredAt(), graded));
            dissolveLowerTeam(command.occurredAt());
        }
        return decision();
    }

    @CommandHandler
    Decision handle(FormInvestigationTeam command, Actor actor) {
        requireAfterLast(command.occurredAt());
        escalation.requireLevel(grade, actor.jurisdiction().level());
        Refuse.when(team != null, AccidentRefusal.TEAM_FORMED_ALREADY);
        Refuse.when(
                command.members().contains(command.leader())
                        || new HashSet<>(command.members()).size()
                                < command.members().size(),
                AccidentRefusal.LEADER_NEEDED_ONCE,
                "members");
        apply(new InvestigationTeamFormed(
                subject,
                command.occurredAt(),
                new InvestigationTeam(actor.jurisdiction(), command.leader(), command.members())));
        return decision();
    }

    @CommandHandler
    Decision handle(RequestEscalatedInvestigation command, Actor actor) {
        requireAfterLast(command.occurredAt());
        escalation.requireAskable(grade);
        apply(new EscalatedInvestigationRequested(
                subject, command.occurredAt(), command.ground(), command.reason(), actor.id()));
        return decision();
    }

    @CommandHandler
    Decision handle(ApproveEscalatedInvestigation command, Actor actor) {
        requireAfterLast(command.occurredAt());
        escalation.requireDecidable(actor, grade);
        apply(new EscalatedInvestigationApproved(subject, command.occurredAt(), actor.id()));
        dissolveLowerTeam(command.occurredAt());
        return decision();
    }

    @CommandHandler
    Decision handle(RefuseEscalatedInvestigation command, Actor actor) {
        requireAfterLast(command.occurredAt());
        escalation.requireDecidable(actor, grade);
        apply(new EscalatedInvestigationRefused(subject, command.occurredAt(), command.reason(), actor.id()));
        return decision();
    }

    private void dissolveLowerTeam(Instant at) {
        if (team != null && team.level().compareTo(escalation.level(grade)) > 0) {
            apply(new InvestigationTransferred(subject, at, team, escalation.level(grade)));
        }
    }

    private void requireAfterLast(Instant at) {
        Refuse.when(at.isBefore(lastAt), AccidentRefusal.BEFORE_THE_LAST_ACT, "occurredAt");
    }

    @EventSourcingHandler
    void on(AccidentEvent event, @Nullable Doer doer) {
        id = event.accident().id();
        subject = event.accident();
        lastAt = event.occurredAt();
        escalation.on(event, doer);
        switch (event) {
            case AccidentReported e -> {
                toll = e.toll();
                supplementBy = e.supplementBy();
            }
            case AccidentReportSupplemented e -> toll = e.toll();
            case AccidentGraded e -> grade = e.grade();
            case InvestigationTeamFormed e -> team = e.team();
            case InvestigationTransferred e -> team = null;
            case EscalatedInvestigationRequested e -> {}
            case EscalatedInvestigationApproved e -> {}
            case EscalatedInvestigationRefused e -> {}
        }
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }
}
