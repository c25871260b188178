package org.anjian.command.disclosure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.anjian.api.disclosure.EnforcementElementsId;
import org.anjian.api.disclosure.event.EnforcementElementsEvent;
import org.anjian.api.disclosure.event.EnforcementElementsPublished;
import org.anjian.api.message.Decision;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** The six elements of an agency's enforcement, as it published them (ML20-05c). */
@Aggregate
class EnforcementElements {

    @AggregateIdentifier
    private EnforcementElementsId id;

    EnforcementElements() {}

    /** Publishes elements, for the first time or anew. */
    Decision publish(EnforcementElementsPublished published) {
        apply(published);
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(EnforcementElementsEvent event) {
        id = event.elementsId();
    }
}
