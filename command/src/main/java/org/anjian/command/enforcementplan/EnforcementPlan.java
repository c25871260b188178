package org.anjian.command.enforcementplan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enforcementplan.EnforcementPlanRefusal;
import org.anjian.api.enforcementplan.EnforcementPlanState;
import org.anjian.api.enforcementplan.EnforcementPlanSubject;
import org.anjian.api.enforcementplan.PlanContents;
import org.anjian.api.enforcementplan.PlanYears;
import org.anjian.api.enforcementplan.command.AdjustEnforcementPlan;
import org.anjian.api.enforcementplan.command.ApproveEnforcementPlan;
import org.anjian.api.enforcementplan.command.CloseEnforcementPlan;
import org.anjian.api.enforcementplan.command.FileEnforcementPlan;
import org.anjian.api.enforcementplan.command.ReturnEnforcementPlan;
import org.anjian.api.enforcementplan.command.SubmitEnforcementPlan;
import org.anjian.api.enforcementplan.event.EnforcementPlanAdjusted;
import org.anjian.api.enforcementplan.event.EnforcementPlanApproved;
import org.anjian.api.enforcementplan.event.EnforcementPlanClosed;
import org.anjian.api.enforcementplan.event.EnforcementPlanDrafted;
import org.anjian.api.enforcementplan.event.EnforcementPlanEvent;
import org.anjian.api.enforcementplan.event.EnforcementPlanExpected;
import org.anjian.api.enforcementplan.event.EnforcementPlanFiled;
import org.anjian.api.enforcementplan.event.EnforcementPlanMissing;
import org.anjian.api.enforcementplan.event.EnforcementPlanReturned;
import org.anjian.api.enforcementplan.event.EnforcementPlanSubmitted;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * The enforcement plan of a regulator for a year: owed, drafted, submitted, approved, filed, amended, evaluated (QJ22B-05).
 */
@Aggregate
class EnforcementPlan {

    @AggregateIdentifier
    private EnforcementPlanId id;

    private EnforcementPlanSubject subject;
    private EnforcementPlanState state;
    private int planVersion;
    private PlanContents inForce;
    private PlanContents proposed;

    EnforcementPlan() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), null);
    }

    /** Makes the plan owed; harmless where it is owed or drafted already. */
    Decision expect(EnforcementPlanExpected expected, DeadlineManager deadlines) {
        if (state == null) {
            apply(expected);
            deadlines.schedule(LegalTime.endOf(expected.draftBy()), DraftDue.NAME, new DraftDue(expected.draftBy()));
        }
        return decision();
    }

    /** Drafts the plan, or drafts it again before it was submitted. */
    Decision draft(EnforcementPlanSubject drafted, PlanContents contents, Instant at) {
        require(state == null || isDraft(), EnforcementPlanRefusal.PLAN_SUBMITTED_ALREADY);
        PlanSheet.requireWhole(contents);
        return record(new EnforcementPlanDrafted(drafted, at, 1, contents, PlanYears.needApproval(drafted.year())));
    }

    @CommandHandler
    Decision handle(SubmitEnforcementPlan command, Actor actor) {
        requireOwn(actor);
        requireDrafted();
        require(
                state == EnforcementPlanState.DRAFTED || state == EnforcementPlanState.ADJUSTED,
                EnforcementPlanRefusal.PLAN_SUBMITTED_ALREADY);
        PlanSheet.requireBasis(pending());
        return record(new EnforcementPlanSubmitted(subject, command.occurredAt(), planVersion));
    }

    @CommandHandler
    Decision handle(ApproveEnforcementPlan command, Actor actor) {
        requireSameLevel(actor);
        require(state == EnforcementPlanState.SUBMITTED, EnforcementPlanRefusal.NOT_SUBMITTED);
        return record(new EnforcementPlanApproved(
                subject, command.occurredAt(), planVersion, pending(), actor.organisation(), command.documentNumber()));
    }

    @CommandHandler
    Decision handle(ReturnEnforcementPlan command, Actor actor) {
        requireSameLevel(actor);
        require(state == EnforcementPlanState.SUBMITTED, EnforcementPlanRefusal.NOT_SUBMITTED);
        return record(new EnforcementPlanReturned(subject, command.occurredAt(), planVersion, command.reason()));
    }

    @CommandHandler
    Decision handle(FileEnforcementPlan command, Actor actor) {
        requireOwn(actor);
        require(state == EnforcementPlanState.APPROVED, EnforcementPlanRefusal.NOT_APPROVED);
        boolean oneUp = subject.region().isDirectlyUnder(command.filedAt())
                && !command.filedWith().code().equals(subject.regulator());
        if (!oneUp) {
            throw new RefusedException(EnforcementPlanRefusal.FILED_WITH_WRONG_LEVEL, "filedAt");
        }
        return record(new EnforcementPlanFiled(
                subject, command.occurredAt(), planVersion, command.filedWith(), command.filedAt()));
    }

    @CommandHandler
    Decision handle(AdjustEnforcementPlan command, Actor actor) {
        requireOwn(actor);
        requireDrafted();
        require(
                state == EnforcementPlanState.FILED
                        || state == EnforcementPlanState.ADJUSTED
                        || state == EnforcementPlanState.APPROVED && !PlanYears.needApproval(subject.year()),
                EnforcementPlanRefusal.NOT_IN_FORCE);
        PlanSheet.requireWhole(command.contents());
        int next = state == EnforcementPlanState.ADJUSTED ? planVersion : planVersion + 1;
        return record(
                new EnforcementPlanAdjusted(subject, command.occurredAt(), next, command.contents(), command.reason()));
    }

    @CommandHandler
    Decision handle(CloseEnforcementPlan command, Actor actor, PlanExecutions executions) {
        requireOwn(actor);
        requireDrafted();
        require(
                inForce != null && (state != EnforcementPlanState.APPROVED || !PlanYears.needApproval(subject.year())),
                EnforcementPlanRefusal.NOT_IN_FORCE);
        require(
                LegalTime.dayOf(command.occurredAt()).getYear() > subject.year()
                        || LegalTime.dayOf(command.occurredAt()).equals(LocalDate.of(subject.year(), 12, 31)),
                EnforcementPlanRefusal.YEAR_NOT_OVER);
        return record(new EnforcementPlanClosed(
                subject,
                command.occurredAt(),
                PlanSheet.unexecuted(inForce, executions.completed(id), command.reasons()),
                command.evaluation()));
    }

    @DeadlineHandler(deadlineName = DraftDue.NAME)
    void miss(DraftDue due) {
        if (state == EnforcementPlanState.EXPECTED) {
            apply(
                    new EnforcementPlanMissing(subject, LegalTime.endOf(due.draftBy()), due.draftBy()),
                    MetaData.from(Actor.system(subject.region()).toMetadata()));
        }
    }

    private boolean isDraft() {
        return switch (state) {
            case EXPECTED, MISSING, DRAFTED -> true;
            case SUBMITTED, APPROVED, FILED, ADJUSTED, CLOSED -> false;
        };
    }

    /** What is before the government, or will be. */
    private PlanContents pending() {
        return proposed;
    }

    private void requireOwn(Actor actor) {
        require(actor.organisation().equals(subject.regulator()), EnforcementPlanRefusal.ANOTHER_REGULATORS_PLAN);
    }

    /** Neither a government above or below, nor the regulator itself (QJ22B-05b). */
    private void requireSameLevel(Actor actor) {
        require(
                actor.jurisdiction().equals(subject.region())
                        && !actor.organisation().equals(subject.regulator()),
                EnforcementPlanRefusal.APPROVER_LEVEL_MISMATCH);
    }

    private void requireDrafted() {
        require(planVersion > 0, EnforcementPlanRefusal.PLAN_NOT_DRAFTED);
        require(state != EnforcementPlanState.CLOSED, EnforcementPlanRefusal.PLAN_CLOSED);
    }

    private static void require(boolean holds, EnforcementPlanRefusal otherwise) {
        if (!holds) {
            throw new RefusedException(otherwise);
        }
    }

    private Decision record(EnforcementPlanEvent event) {
        apply(event);
        return decision();
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(EnforcementPlanExpected event) {
        id = event.plan().id();
        subject = event.plan();
        state = EnforcementPlanState.EXPECTED;
    }

    @EventSourcingHandler
    void on(EnforcementPlanMissing event) {
        state = EnforcementPlanState.MISSING;
    }

    @EventSourcingHandler
    void on(EnforcementPlanDrafted event) {
        id = event.plan().id();
        subject = event.plan();
        planVersion = event.planVersion();
        proposed = event.contents();
        inForce = event.needsApproval() ? null : event.contents();
        state = EnforcementPlanState.DRAFTED;
    }

    @EventSourcingHandler
    void on(EnforcementPlanSubmitted event) {
        state = EnforcementPlanState.SUBMITTED;
    }

    @EventSourcingHandler
    void on(EnforcementPlanApproved event) {
        inForce = event.contents();
        state = EnforcementPlanState.APPROVED;
    }

    @EventSourcingHandler
    void on(EnforcementPlanReturned event) {
        state = event.planVersion() == 1 ? EnforcementPlanState.DRAFTED : EnforcementPlanState.ADJUSTED;
    }

    @EventSourcingHandler
    void on(EnforcementPlanFiled event) {
        state = EnforcementPlanState.FILED;
    }

    @EventSourcingHandler
    void on(EnforcementPlanAdjusted event) {
        planVersion = event.planVersion();
        proposed = event.contents();
        state = EnforcementPlanState.ADJUSTED;
    }

    @EventSourcingHandler
    void on(EnforcementPlanClosed event) {
        state = EnforcementPlanState.CLOSED;
    }
}
