package org.anjian.command.rootcause;

import java.time.LocalDate;
import java.util.Set;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;

/** The hazards that enterprises closed, as the write side knows them. */
@FunctionalInterface
public interface ClosedHazards {

    /** The hazards of an enterprise that were closed on one of these days, both included, and still are. */
    Set<HazardId> of(EnterpriseId enterprise, LocalDate from, LocalDate to);
}
