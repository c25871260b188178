package org.anjian.api.emergencyplan;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/** What every event of an emergency plan says about it, as it was on that day. */
public record EmergencyPlanSubject(
        EmergencyPlanId id,
        String name,
        EmergencyPlanType type,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region) {}
