package org.anjian.api.person;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/**
 * What every event of a person's record says about it.
 *
 * @param enterpriseId the enterprise that registered the person
 * @param region the region of that enterprise on that day
 */
public record PersonSubject(PersonId id, EnterpriseId enterpriseId, RegionCode region) {}
