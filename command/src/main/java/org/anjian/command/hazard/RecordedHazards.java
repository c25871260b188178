package org.anjian.command.hazard;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.command.registry.Beginnings;
import org.springframework.stereotype.Component;

/** Asks the hazards themselves: a table of their owners would cost every registration a row. */
@Component
class RecordedHazards implements HazardsOfEnterprises {

    private final Beginnings beginnings;

    RecordedHazards(Beginnings beginnings) {
        this.beginnings = beginnings;
    }

    @Override
    public boolean has(EnterpriseId enterprise, HazardId hazard) {
        return beginnings
                .of(hazard.raw(), HazardEvent.class)
                .filter(birth -> enterprise.equals(birth.hazard().enterpriseId()))
                .isPresent();
    }
}
