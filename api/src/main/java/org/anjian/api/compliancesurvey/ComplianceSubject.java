package org.anjian.api.compliancesurvey;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/** What every event of the surveys says about them, as it was on that day. */
public record ComplianceSubject(
        ComplianceFileId id, EnterpriseId enterpriseId, String enterpriseName, RegionCode region) {}
