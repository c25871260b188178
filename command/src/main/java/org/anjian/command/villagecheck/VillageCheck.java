package org.anjian.command.villagecheck;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.villagecheck.VillageCheckId;
import org.anjian.api.villagecheck.VillageCheckRefusal;
import org.anjian.api.villagecheck.VillageCheckState;
import org.anjian.api.villagecheck.VillageCheckSubject;
import org.anjian.api.villagecheck.VillageProblemOutcome;
import org.anjian.api.villagecheck.command.AnswerProblem;
import org.anjian.api.villagecheck.command.ReportProblem;
import org.anjian.api.villagecheck.event.ProblemAnswered;
import org.anjian.api.villagecheck.event.ProblemReported;
import org.anjian.api.villagecheck.event.ProblemUnanswered;
import org.anjian.api.villagecheck.event.VillageCheckEvent;
import org.anjian.api.villagecheck.event.VillageCheckRecorded;
import org.anjian.command.calendar.WorkingDayTerms;
import org.anjian.command.hazard.HazardsOfEnterprises;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A check of a village: it binds nobody, and what it finds goes to the township (ML20-12f). */
@Aggregate
class VillageCheck {

    @AggregateIdentifier
    private VillageCheckId id;

    private VillageCheckSubject subject;
    private VillageCheckState state;
    private VillageCheckRecorded recorded;
    private @Nullable ProblemReported problem;

    VillageCheck() {}

    VillageCheck(VillageCheckRecorded recorded) {
        apply(recorded);
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.requireOnCase(
                actor,
                message.getPayloadType(),
                subject.region(),
                subject.enterpriseId(),
                List.of(recorded.checkedBy()));
    }

    @CommandHandler
    Decision handle(ReportProblem command, WorkingDayTerms terms, DeadlineManager deadlines) {
        Refuse.when(state != VillageCheckState.RECORDED, VillageCheckRefusal.REPORTED_ALREADY);
        requireAfter(recorded.occurredAt(), command.occurredAt());
        LocalDate answerBy =
                terms.lastDay(AnswerDue.WORKING_DAYS, subject.region(), LegalTime.dayOf(command.occurredAt()));
        apply(new ProblemReported(
                subject,
                command.occurredAt(),
                command.description(),
                command.evidence(),
                recorded.township(),
                answerBy));
        deadlines.schedule(LegalTime.endOf(answerBy), AnswerDue.NAME, new AnswerDue(answerBy));
        return decision();
    }

    @CommandHandler
    Decision handle(AnswerProblem command, Actor actor, HazardsOfEnterprises hazards) {
        Refuse.when(state != VillageCheckState.REPORTED, VillageCheckRefusal.NOTHING_REPORTED);
        Refuse.unless(actor.organisation().equals(problem.to().code()), VillageCheckRefusal.NOT_REPORTED_TO_YOU);
        requireAfter(problem.occurredAt(), command.occurredAt());
        boolean hazard = command.outcome() == VillageProblemOutcome.HAZARD_REGISTERED;
        Refuse.when(hazard != (command.hazardId() != null), VillageCheckRefusal.HAZARD_NEEDED, "hazardId");
        Refuse.when(
                hazard && (subject.enterpriseId() == null || !hazards.has(subject.enterpriseId(), command.hazardId())),
                VillageCheckRefusal.NOT_A_HAZARD_THERE,
                "hazardId");
        apply(new ProblemAnswered(
                subject,
                command.occurredAt(),
                command.outcome(),
                command.note(),
                problem.to(),
                actor.id(),
                command.hazardId()));
        return decision();
    }

    @DeadlineHandler(deadlineName = AnswerDue.NAME)
    void pass(AnswerDue due) {
        if (state == VillageCheckState.REPORTED) {
            apply(
                    new ProblemUnanswered(subject, LegalTime.endOf(due.answerBy()), problem.to(), due.answerBy()),
                    MetaData.from(Actor.system(subject.region()).toMetadata()));
        }
    }

    private static void requireAfter(Instant before, Instant then) {
        Refuse.when(then.isBefore(before), VillageCheckRefusal.BEFORE_WHAT_IT_FOLLOWS, "occurredAt");
    }

    @EventSourcingHandler
    void on(VillageCheckEvent event) {
        id = event.check().id();
        subject = event.check();
        state = VillageCheckState.after(state, event);
        switch (event) {
            case VillageCheckRecorded e -> recorded = e;
            case ProblemReported e -> problem = e;
            case ProblemAnswered e -> {}
            case ProblemUnanswered e -> {}
        }
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }
}
