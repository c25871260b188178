package org.anjian.api.employeecomment;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.region.RegionCode;

/**
 * What every event of an employee's comment says about it.
 *
 * @param hazardId the hazard it is about
 * @param region the region of the enterprise on that day
 */
public record EmployeeCommentSubject(
        EmployeeCommentId id, EnterpriseId enterpriseId, HazardId hazardId, RegionCode region) {}
