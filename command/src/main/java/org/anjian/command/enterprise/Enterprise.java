package org.anjian.command.enterprise;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.anjian.api.enterprise.EnterpriseDecision;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.enterprise.command.AmendEnterprise;
import org.anjian.api.enterprise.command.CloseEnterprise;
import org.anjian.api.enterprise.command.TransferEnterprise;
import org.anjian.api.enterprise.event.EnterpriseAmended;
import org.anjian.api.enterprise.event.EnterpriseClosed;
import org.anjian.api.enterprise.event.EnterpriseEvent;
import org.anjian.api.enterprise.event.EnterpriseRegistered;
import org.anjian.api.enterprise.event.EnterpriseTransferred;
import org.anjian.api.message.Actor;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** One enterprise and who supervises it. */
@Aggregate
class Enterprise {

    @AggregateIdentifier
    private EnterpriseId id;

    private String name;
    private RegionCode region;
    private boolean closed;

    Enterprise() {}

    Enterprise(EnterpriseRegistered registered) {
        apply(registered);
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), region, id);
    }

    @CommandHandler
    EnterpriseDecision handle(AmendEnterprise command) {
        requireInBusiness();
        return record(new EnterpriseAmended(id, command.occurredAt(), command.profile(), region, command.reason()));
    }

    @CommandHandler
    EnterpriseDecision handle(TransferEnterprise command, Regions regions) {
        requireInBusiness();
        regions.require(command.region(), "region");
        if (command.region().equals(region)) {
            throw new RefusedException(EnterpriseRefusal.SAME_REGION, "region");
        }
        return record(
                new EnterpriseTransferred(id, command.occurredAt(), command.region(), region, name, command.reason()));
    }

    @CommandHandler
    EnterpriseDecision handle(CloseEnterprise command) {
        requireInBusiness();
        return record(new EnterpriseClosed(id, command.occurredAt(), region, name, command.reason()));
    }

    EnterpriseDecision decision() {
        return new EnterpriseDecision(id, getVersion() + 1);
    }

    private void requireInBusiness() {
        if (closed) {
            throw new RefusedException(EnterpriseRefusal.ENTERPRISE_IS_CLOSED);
        }
    }

    private EnterpriseDecision record(EnterpriseEvent event) {
        apply(event);
        return decision();
    }

    @EventSourcingHandler
    void on(EnterpriseRegistered event) {
        id = event.enterpriseId();
        name = event.profile().name();
        region = event.region();
    }

    @EventSourcingHandler
    void on(EnterpriseAmended event) {
        name = event.profile().name();
    }

    @EventSourcingHandler
    void on(EnterpriseTransferred event) {
        region = event.region();
    }

    @EventSourcingHandler
    void on(EnterpriseClosed event) {
        closed = true;
    }
}
