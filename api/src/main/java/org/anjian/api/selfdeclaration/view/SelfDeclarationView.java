package org.anjian.api.selfdeclaration.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.selfdeclaration.DeclaredMonth;
import org.anjian.api.selfdeclaration.SelfDeclarationId;

/**
 * The monthly declarations of an enterprise: the read model's document.
 *
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param requiredFrom the first day of the first month that is owed
 * @param declarations the last ones, newest last
 */
public record SelfDeclarationView(
        SelfDeclarationId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        Sector sector,
        LocalDate requiredFrom,
        List<DeclaredMonth> declarations,
        List<String> declaredMonths,
        List<String> lateMonths,
        List<String> missedMonths,
        Instant recordedAt) {

    public SelfDeclarationView {
        regionPath = List.copyOf(regionPath);
        declarations = List.copyOf(declarations);
        declaredMonths = List.copyOf(declaredMonths);
        lateMonths = List.copyOf(lateMonths);
        missedMonths = List.copyOf(missedMonths);
    }
}
