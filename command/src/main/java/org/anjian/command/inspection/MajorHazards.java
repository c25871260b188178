package org.anjian.command.inspection;

import org.anjian.api.hazard.HazardId;

/** Which hazards shorten the interval between inspections (QJ16-11f): the major ones that were found under our own rules. */
public interface MajorHazards {

    /** Whether the hazard is major by its last grading, open or not. Those of other systems never are. */
    boolean contains(HazardId hazard);
}
