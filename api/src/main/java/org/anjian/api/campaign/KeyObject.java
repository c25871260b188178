package org.anjian.api.campaign;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/** An enterprise on the list of key objects, as it was on that day. */
public record KeyObject(EnterpriseId enterpriseId, String enterpriseName, Sector sector, RegionCode region) {

    public KeyObject {
        Required.value(enterpriseId, "enterpriseId");
        enterpriseName = Required.name(enterpriseName, "enterpriseName");
        Required.value(sector, "sector");
        Required.value(region, "region");
    }
}
