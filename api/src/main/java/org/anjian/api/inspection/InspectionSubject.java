package org.anjian.api.inspection;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/**
 * What every event of an inspection says about it.
 *
 * @param regulator the code of the body that inspects
 */
public record InspectionSubject(
        InspectionId id,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        Sector sector,
        String regulator,
        InspectionMode mode,
        Concealment concealment) {
    /** The same once it has started. */
    public InspectionSubject opened() {
        return new InspectionSubject(
                id, enterpriseId, enterpriseName, region, sector, regulator, mode, Concealment.OPEN);
    }
}
