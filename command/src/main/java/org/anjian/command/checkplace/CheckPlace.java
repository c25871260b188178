package org.anjian.command.checkplace;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.anjian.api.checkplace.CheckPlaceId;
import org.anjian.api.checkplace.CheckPlaceRefusal;
import org.anjian.api.checkplace.CheckPlaceSubject;
import org.anjian.api.checkplace.command.RegisterCheckPlace;
import org.anjian.api.checkplace.command.RetireCheckPlace;
import org.anjian.api.checkplace.event.CheckPlaceEvent;
import org.anjian.api.checkplace.event.CheckPlaceRegistered;
import org.anjian.api.checkplace.event.CheckPlaceRetired;
import org.anjian.api.message.Decision;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A workplace, equipment or a facility in the register of an enterprise (QX24-20). */
@Aggregate
class CheckPlace {

    @AggregateIdentifier
    private CheckPlaceId id;

    private boolean registered;

    CheckPlace() {}

    Decision register(CheckPlaceSubject subject, RegisterCheckPlace command) {
        if (registered) {
            throw new RefusedException(CheckPlaceRefusal.PLACE_ALREADY_REGISTERED, "name");
        }
        return record(new CheckPlaceRegistered(subject, command.occurredAt(), command.kind(), command.risk()));
    }

    Decision retire(CheckPlaceSubject subject, RetireCheckPlace command) {
        if (!registered) {
            throw new RefusedException(CheckPlaceRefusal.NO_SUCH_PLACE, "name");
        }
        return record(new CheckPlaceRetired(subject, command.occurredAt(), command.reason()));
    }

    private Decision record(CheckPlaceEvent event) {
        apply(event);
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(CheckPlaceEvent event) {
        id = event.place().id();
        registered = event instanceof CheckPlaceRegistered;
    }
}
