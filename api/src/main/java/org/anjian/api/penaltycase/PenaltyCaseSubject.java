package org.anjian.api.penaltycase;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What every event of a penalty case says about it, as it was on that day.
 *
 * @param number the number of the filing (立案文号), or of the decision where there was no filing; null before
 * @param kind whether the case is against a person or against the unit
 * @param person the person, where the case is against one
 * @param enterpriseId the enterprise, or the enterprise where the person works
 */
public record PenaltyCaseSubject(
        PenaltyCaseId id,
        @Nullable String number,
        SubjectKind kind,
        @Nullable PersonId person,
        EnterpriseId enterpriseId,
        String enterpriseName,
        Sector sector,
        RegionCode region) {

    /** The same case under its number. */
    public PenaltyCaseSubject numbered(String given) {
        return new PenaltyCaseSubject(id, given, kind, person, enterpriseId, enterpriseName, sector, region);
    }
}
