package org.anjian.api.enforcementplan;

import org.anjian.api.region.RegionCode;

/**
 * What every event of an enforcement plan says about it.
 *
 * @param regulator the code of the regulator
 * @param region the jurisdiction of the regulator
 */
public record EnforcementPlanSubject(
        EnforcementPlanId id, String regulator, String regulatorName, RegionCode region, int year) {}
