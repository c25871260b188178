package org.anjian.api.training;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/** What every event of a training file says about it, as it was on that day. */
public record TrainingSubject(
        TrainingFileId id, int year, EnterpriseId enterpriseId, String enterpriseName, RegionCode region) {}
