package org.anjian.command.hazard;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.event.HazardEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Asks the hazards themselves, however they came into the ledger: a table of their owners would cost every registration a row. */
@Component
class RecordedHazards implements HazardsOfEnterprises {

    private final EventStore store;

    RecordedHazards(EventStore store) {
        this.store = store;
    }

    /** The store is asked first whether there is such a hazard: reading one that is not there would be a warning each time. */
    @Override
    public boolean has(EnterpriseId enterprise, HazardId hazard) {
        return store.lastSequenceNumberFor(hazard.raw()).isPresent()
                && store.readEvents(hazard.raw()).next().getPayload() instanceof HazardEvent birth
                && enterprise.equals(birth.hazard().enterpriseId());
    }
}
