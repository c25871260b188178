package org.anjian.command.selfcheck;

import org.anjian.api.region.RegionCode;
import org.anjian.api.selfcheck.SelfInspectionId;

/** The self-inspection that raised a hazard, and its region. */
public record RaisedFrom(SelfInspectionId selfInspection, RegionCode region) {}
