package org.anjian.command.selfcheck;

import java.util.Optional;
import org.anjian.api.hazard.HazardId;

/** The hazards that self-inspections raised, as the write side knows them. */
@FunctionalInterface
public interface CampaignHazards {

    /** The self-inspection that raised a hazard; empty where none did. */
    Optional<RaisedFrom> origin(HazardId hazard);
}
