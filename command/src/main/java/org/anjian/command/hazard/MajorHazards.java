package org.anjian.command.hazard;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;

/** The major hazards, as other contexts decide by them (QJ16-11f, NL-AQ113). */
public interface MajorHazards {

    /** Whether an enterprise has an open one now (NL-AQ113). */
    boolean areOpenAt(EnterpriseId enterprise);

    /**
     * Whether the hazard is major by its last grading, open or not, and was found under our own rules: those of other
     * systems shorten no interval between inspections (QJ16-11f).
     */
    boolean contains(HazardId hazard);
}
