package org.anjian.api.tipoff;

import org.anjian.api.region.RegionCode;

/**
 * What every event of a tip-off says about it: nothing of who informed, and nothing of whom.
 *
 * @param number as the informer was told, such as 530302-JB-2016-000001
 * @param region the region whose tip-off handlers see it
 */
public record TipOffSubject(TipOffId id, String number, RegionCode region) {}
