package org.anjian.command.gridreport;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.HashSet;
import java.util.Set;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.gridreport.GridId;
import org.anjian.api.gridreport.GridReportRefusal;
import org.anjian.api.gridreport.GridSubject;
import org.anjian.api.gridreport.command.AssignGridWorker;
import org.anjian.api.gridreport.command.LinkGridEnterprise;
import org.anjian.api.gridreport.command.ReleaseGridWorker;
import org.anjian.api.gridreport.command.UnlinkGridEnterprise;
import org.anjian.api.gridreport.event.GridEnterpriseLinked;
import org.anjian.api.gridreport.event.GridEnterpriseUnlinked;
import org.anjian.api.gridreport.event.GridEvent;
import org.anjian.api.gridreport.event.GridRegistered;
import org.anjian.api.gridreport.event.GridWorkerAssigned;
import org.anjian.api.gridreport.event.GridWorkerReleased;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** A grid of a township: who works in it, and which enterprises lie in it (ML20-12e). */
@Aggregate
class Grid {

    @AggregateIdentifier
    private GridId id;

    private GridSubject subject;
    private final Set<String> workers = new HashSet<>();
    private final Set<EnterpriseId> enterprises = new HashSet<>();

    Grid() {}

    Grid(GridRegistered registered) {
        apply(registered);
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        requireActor(actor, message.getPayloadType(), permissions);
    }

    void requireActor(Actor actor, Class<?> command, Permissions permissions) {
        permissions.require(actor, command, subject.region(), null);
    }

    @CommandHandler
    Decision handle(AssignGridWorker command) {
        Refuse.when(workers.contains(command.account()), GridReportRefusal.WORKER_ALREADY_ASSIGNED, "account");
        return record(new GridWorkerAssigned(subject, command.occurredAt(), command.account()));
    }

    @CommandHandler
    Decision handle(ReleaseGridWorker command) {
        Refuse.when(!workers.contains(command.account()), GridReportRefusal.NOT_A_WORKER, "account");
        return record(new GridWorkerReleased(subject, command.occurredAt(), command.account(), command.reason()));
    }

    /** Takes in an enterprise whose region is the one of the grid, or contains it or lies in it. */
    Decision link(LinkGridEnterprise command, KnownEnterprise enterprise) {
        Refuse.when(
                !enterprise.region().isNear(subject.region()), GridReportRefusal.ENTERPRISE_ELSEWHERE, "enterpriseId");
        Refuse.when(enterprises.contains(enterprise.id()), GridReportRefusal.ENTERPRISE_ALREADY_LINKED, "enterpriseId");
        return record(new GridEnterpriseLinked(subject, command.occurredAt(), enterprise.id(), enterprise.name()));
    }

    @CommandHandler
    Decision handle(UnlinkGridEnterprise command) {
        Refuse.when(
                !enterprises.contains(command.enterpriseId()),
                GridReportRefusal.ENTERPRISE_NOT_IN_GRID,
                "enterpriseId");
        return record(
                new GridEnterpriseUnlinked(subject, command.occurredAt(), command.enterpriseId(), command.reason()));
    }

    @EventSourcingHandler
    void on(GridEvent event) {
        id = event.grid().id();
        subject = event.grid();
        switch (event) {
            case GridRegistered e -> {}
            case GridWorkerAssigned e -> workers.add(e.account());
            case GridWorkerReleased e -> workers.remove(e.account());
            case GridEnterpriseLinked e -> enterprises.add(e.enterpriseId());
            case GridEnterpriseUnlinked e -> enterprises.remove(e.enterpriseId());
        }
    }

    private Decision record(GridEvent event) {
        apply(event);
        return decision();
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }
}
