package org.anjian.api.endorsement;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/** What every event of an inspection result says about it, as it was on that day. */
public record EndorsedResultSubject(
        EndorsedResultId id, EnterpriseId enterpriseId, String enterpriseName, RegionCode region) {}
