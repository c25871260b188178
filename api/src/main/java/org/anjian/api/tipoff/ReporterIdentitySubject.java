package org.anjian.api.tipoff;

import org.anjian.api.region.RegionCode;

/**
 * What every event of a file in the vault of informers says about it.
 *
 * @param tipOff the tip-off; it does not name the file
 * @param region the region whose tip-off handlers may ask for it
 */
public record ReporterIdentitySubject(ReporterIdentityId id, TipOffId tipOff, RegionCode region) {}
