package org.anjian.api.safetydecision;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/** What every event of a safety-related decision says about it, as it was on that day. */
public record SafetyDecisionSubject(
        SafetyDecisionId id, EnterpriseId enterpriseId, String enterpriseName, RegionCode region) {}
