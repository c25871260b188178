package org.anjian.api.gridreport;

import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;

/** The hazard that a report becomes. */
public record GridHazard(HazardId id, HazardGrade severity, String category) {}
