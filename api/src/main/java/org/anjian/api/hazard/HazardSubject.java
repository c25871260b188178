package org.anjian.api.hazard;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/**
 * What every event of a hazard says about it, as it was on that day, so that no reader needs another record.
 *
 * @param id the identity
 * @param number the registration number (编号), never changed and never reused
 * @param enterpriseId the enterprise
 * @param enterpriseName its name on that day
 * @param region the region of the hazard, which decides who supervises it
 */
public record HazardSubject(
        HazardId id, String number, EnterpriseId enterpriseId, String enterpriseName, RegionCode region) {}
