package org.anjian.command.closure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.anjian.api.closure.ClosureId;
import org.anjian.api.closure.ClosureRefusal;
import org.anjian.api.closure.ClosureState;
import org.anjian.api.closure.ClosureSubject;
import org.anjian.api.closure.command.DecideClosure;
import org.anjian.api.closure.command.ExecuteClosure;
import org.anjian.api.closure.command.ProposeClosure;
import org.anjian.api.closure.command.WithdrawClosureProposal;
import org.anjian.api.closure.event.ClosureCriterionMet;
import org.anjian.api.closure.event.ClosureDecided;
import org.anjian.api.closure.event.ClosureEvent;
import org.anjian.api.closure.event.ClosureExecuted;
import org.anjian.api.closure.event.ClosureProposalWithdrawn;
import org.anjian.api.closure.event.ClosureProposed;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionLevel;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** A closing on its way: a criterion is met, the regulator proposes, the people's government decides (QJ16-10c). */
@Aggregate
class Closure {

    @AggregateIdentifier
    private ClosureId id;

    private ClosureSubject subject;
    private ClosureState state;

    Closure() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), subject.enterpriseId());
    }

    Closure(ClosureCriterionMet met) {
        apply(met);
    }

    @CommandHandler
    Decision handle(ProposeClosure command, Actor actor) {
        require(
                state == ClosureState.CRITERION_MET || state == ClosureState.WITHDRAWN,
                ClosureRefusal.NOT_TO_BE_PROPOSED);
        return record(new ClosureProposed(
                subject,
                command.occurredAt(),
                governmentOf(subject.region()),
                command.reasons(),
                actor.id(),
                actor.organisation()));
    }

    @CommandHandler
    Decision handle(DecideClosure command, Actor actor) {
        require(state == ClosureState.PROPOSED, ClosureRefusal.CLOSURE_NOT_PROPOSED);
        return record(new ClosureDecided(
                subject,
                command.occurredAt(),
                command.outcome(),
                command.decisionNumber(),
                command.reasons(),
                actor.id()));
    }

    @CommandHandler
    Decision handle(ExecuteClosure command) {
        require(state == ClosureState.CLOSING, ClosureRefusal.CLOSURE_NOT_DECIDED);
        return record(
                new ClosureExecuted(subject, command.occurredAt(), command.measures(), command.licencesRevoked()));
    }

    @CommandHandler
    Decision handle(WithdrawClosureProposal command) {
        require(state == ClosureState.PROPOSED, ClosureRefusal.CLOSURE_NOT_PROPOSED);
        return record(new ClosureProposalWithdrawn(subject, command.occurredAt(), command.reason()));
    }

    /** A closing is proposed to the government of the county (县级以上人民政府). */
    private static RegionCode governmentOf(RegionCode region) {
        return region.path().stream()
                .map(RegionCode::new)
                .filter(code -> code.level() == RegionLevel.COUNTY)
                .findFirst()
                .orElse(region);
    }

    private static void require(boolean holds, ClosureRefusal otherwise) {
        if (!holds) {
            throw new RefusedException(otherwise);
        }
    }

    @EventSourcingHandler
    void on(ClosureEvent event) {
        id = event.closure().id();
        subject = event.closure();
        state = ClosureState.after(event);
    }

    private Decision record(ClosureEvent event) {
        apply(event);
        return decision();
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }
}
