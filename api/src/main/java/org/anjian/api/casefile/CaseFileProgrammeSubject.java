package org.anjian.api.casefile;

import org.anjian.api.region.RegionCode;

/** What every event says about the record, as it was on that day. */
public record CaseFileProgrammeSubject(CaseFileProgrammeId id, RegionCode region, String regulator) {}
