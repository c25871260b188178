package org.anjian.command.villagecheck;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.villagecheck.VillageCheckRefusal;
import org.anjian.api.villagecheck.VillageInspectorId;
import org.anjian.api.villagecheck.VillageInspectorSubject;
import org.anjian.api.villagecheck.command.ReleaseVillageInspector;
import org.anjian.api.villagecheck.event.VillageInspectorAssigned;
import org.anjian.api.villagecheck.event.VillageInspectorEvent;
import org.anjian.api.villagecheck.event.VillageInspectorReleased;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** Who checks for one village or community, as long as the village says so (ML20-12f). */
@Aggregate
class VillageInspector {

    @AggregateIdentifier
    private VillageInspectorId id;

    private VillageInspectorSubject subject;
    private boolean inOffice;

    VillageInspector() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), null);
    }

    Decision assign(VillageInspectorAssigned assigned) {
        Refuse.when(inOffice, VillageCheckRefusal.NAMED_ALREADY, "account");
        apply(assigned);
        return decision();
    }

    @CommandHandler
    Decision handle(ReleaseVillageInspector command) {
        Refuse.unless(inOffice, VillageCheckRefusal.RELEASED_ALREADY);
        apply(new VillageInspectorReleased(subject, command.occurredAt(), command.reason()));
        return decision();
    }

    /**
     * Who checks, for a check that is to be recorded.
     *
     * @throws org.anjian.api.refusal.RefusedException {@link VillageCheckRefusal#NOT_THE_INSPECTOR} where it has ended
     */
    VillageInspectorSubject inOffice() {
        Refuse.unless(inOffice, VillageCheckRefusal.NOT_THE_INSPECTOR);
        return subject;
    }

    @EventSourcingHandler
    void on(VillageInspectorEvent event) {
        id = event.inspector().id();
        subject = event.inspector();
        inOffice = switch (event) {
            case VillageInspectorAssigned e -> true;
            case VillageInspectorReleased e -> false;
        };
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }
}
