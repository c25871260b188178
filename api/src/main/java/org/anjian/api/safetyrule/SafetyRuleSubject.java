package org.anjian.api.safetyrule;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/** What every event of a safety rule or operating procedure says about it, as it was on that day. */
public record SafetyRuleSubject(
        SafetyRuleId id,
        String title,
        SafetyRuleKind kind,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region) {}
