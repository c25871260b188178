package org.anjian.api.safetymanager;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/**
 * What every event in the file of a safety manager says about the post it is about, as it was on that day.
 *
 * @param account the account under which the person acts for the enterprise
 */
public record PostSubject(
        SafetyManagerId managerId,
        PersonId personId,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        Sector sector,
        String account) {}
