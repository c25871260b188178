package org.anjian.api.inspection;

import java.time.LocalDate;

/** A visit of an enterprise that a warning lists. */
public record KnownVisit(InspectionId inspectionId, String regulator, LocalDate day) {}
