package org.anjian.api.randomdraw;

import org.anjian.api.region.RegionCode;

/**
 * What every event of a draw says about it.
 *
 * @param regulator the code of the regulator
 */
public record DrawSubject(RandomDrawId id, String regulator, RegionCode region, String title) {}
