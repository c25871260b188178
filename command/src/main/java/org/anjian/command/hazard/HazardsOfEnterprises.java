package org.anjian.command.hazard;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;

/** Whose the hazards are. */
@FunctionalInterface
public interface HazardsOfEnterprises {

    /** Whether a hazard is one of an enterprise. */
    boolean has(EnterpriseId enterprise, HazardId hazard);
}
