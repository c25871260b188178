package org.anjian.command.constructionproject;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.anjian.api.constructionproject.AccessReview;
import org.anjian.api.constructionproject.ConstructionProjectId;
import org.anjian.api.constructionproject.ConstructionProjectRefusal;
import org.anjian.api.constructionproject.ConstructionProjectSubject;
import org.anjian.api.constructionproject.ProtectiveFacilities;
import org.anjian.api.constructionproject.SimultaneousGate;
import org.anjian.api.constructionproject.command.PassThreeSimultaneousGate;
import org.anjian.api.constructionproject.command.RefuseThreeSimultaneousGate;
import org.anjian.api.constructionproject.command.ReviewSafetyAccess;
import org.anjian.api.constructionproject.event.ConstructionProjectEvent;
import org.anjian.api.constructionproject.event.ConstructionProjectRegistered;
import org.anjian.api.constructionproject.event.SafetyAccessReviewed;
import org.anjian.api.constructionproject.event.ThreeSimultaneousGatePassed;
import org.anjian.api.constructionproject.event.ThreeSimultaneousGateRefused;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** A construction project: its safety conditions are reviewed, then it passes its gates in order, each for all protective facilities (QJ16-10b, QJ16-10g). */
@Aggregate
class ConstructionProject {

    @AggregateIdentifier
    private ConstructionProjectId id;

    private ConstructionProjectSubject subject;
    private boolean accessPassed;
    private final Map<SimultaneousGate, Set<ProtectiveFacilities>> passed = new EnumMap<>(SimultaneousGate.class);

    ConstructionProject() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), subject.enterpriseId());
    }

    ConstructionProject(ConstructionProjectRegistered registered) {
        apply(registered);
    }

    @CommandHandler
    Decision handle(ReviewSafetyAccess command, Actor actor) {
        require(passed.isEmpty(), ConstructionProjectRefusal.CONSTRUCTION_BEGUN);
        return record(new SafetyAccessReviewed(
                subject, command.occurredAt(), command.result(), command.conclusion(), actor.organisation()));
    }

    @CommandHandler
    Decision handle(PassThreeSimultaneousGate command) {
        requireReached(command.gate(), command.facilities());
        return record(new ThreeSimultaneousGatePassed(
                subject, command.occurredAt(), command.gate(), command.facilities(), command.conclusion()));
    }

    @CommandHandler
    Decision handle(RefuseThreeSimultaneousGate command) {
        requireReached(command.gate(), command.facilities());
        return record(new ThreeSimultaneousGateRefused(
                subject, command.occurredAt(), command.gate(), command.facilities(), command.reason()));
    }

    private void requireReached(SimultaneousGate gate, ProtectiveFacilities facilities) {
        require(accessPassed, ConstructionProjectRefusal.SAFETY_ACCESS_NOT_REVIEWED);
        boolean inOrder = Arrays.stream(SimultaneousGate.values())
                .filter(before -> before.compareTo(gate) < 0)
                .allMatch(before -> passedAt(before).size() == ProtectiveFacilities.values().length);
        require(inOrder, ConstructionProjectRefusal.GATE_ORDER_VIOLATED);
        require(!passedAt(gate).contains(facilities), ConstructionProjectRefusal.GATE_ALREADY_PASSED);
    }

    private Set<ProtectiveFacilities> passedAt(SimultaneousGate gate) {
        return passed.getOrDefault(gate, Set.of());
    }

    private static void require(boolean holds, ConstructionProjectRefusal otherwise) {
        if (!holds) {
            throw new RefusedException(otherwise);
        }
    }

    @EventSourcingHandler
    void on(ConstructionProjectRegistered event) {
        id = event.project().id();
        subject = event.project();
    }

    @EventSourcingHandler
    void on(SafetyAccessReviewed event) {
        accessPassed = event.result() == AccessReview.PASS;
    }

    @EventSourcingHandler
    void on(ThreeSimultaneousGatePassed event) {
        passed.computeIfAbsent(event.gate(), gate -> EnumSet.noneOf(ProtectiveFacilities.class))
                .add(event.facilities());
    }

    private Decision record(ConstructionProjectEvent event) {
        apply(event);
        return decision();
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }
}
