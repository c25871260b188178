package org.anjian.api.powerlist;

import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.region.RegionCode;

/** What every event of a power list says about it, as it was on that day. */
public record PowerListSubject(PowerListId id, ResponsibleBody body, RegionCode region) {}
