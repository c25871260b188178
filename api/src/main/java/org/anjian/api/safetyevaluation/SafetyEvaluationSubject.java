package org.anjian.api.safetyevaluation;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/** What every event of a safety evaluation says about it, as it was on that day. */
public record SafetyEvaluationSubject(
        SafetyEvaluationId id, EnterpriseId enterpriseId, String enterpriseName, RegionCode region) {}
