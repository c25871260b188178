package org.anjian.api.tipoff;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.region.RegionCode;

/**
 * The hazard that is raised from a tip-off, worded anew. Its id and its reference are drawn at random and stand nowhere in
 * the tip-off's number or id: who has the hazard has no way back.
 *
 * @param reference what the hazard names as its source
 * @param region where the enterprise is, which need not be where the tip-off came in
 */
public record TipOffHazard(
        HazardId id,
        String reference,
        EnterpriseId enterpriseId,
        RegionCode region,
        HazardGrade severity,
        String category,
        String description,
        String location) {}
