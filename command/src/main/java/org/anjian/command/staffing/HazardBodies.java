package org.anjian.command.staffing;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;

/** Which enterprises have set up a body that investigates hazards (QJ16-03e). */
@FunctionalInterface
public interface HazardBodies {

    /** Whether an enterprise had set one up at an instant. */
    boolean existsAt(EnterpriseId enterprise, Instant instant);
}
