package org.anjian.api.selfdeclaration;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/** What every event of monthly declarations says about them, as it was on that day. */
public record SelfDeclarationSubject(
        SelfDeclarationId id, EnterpriseId enterpriseId, String enterpriseName, RegionCode region, Sector sector) {}
