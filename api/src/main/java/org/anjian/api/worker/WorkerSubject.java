package org.anjian.api.worker;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/** What every event of a worker says, as it was on that day. */
public record WorkerSubject(
        WorkerId id, String workerNumber, EnterpriseId enterpriseId, String enterpriseName, RegionCode region) {}
