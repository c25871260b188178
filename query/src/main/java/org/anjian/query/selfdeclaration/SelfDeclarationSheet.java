package org.anjian.query.selfdeclaration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.selfdeclaration.DeclaredMonth;
import org.anjian.api.selfdeclaration.SelfDeclarationId;
import org.anjian.api.selfdeclaration.view.SelfDeclarationView;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A document in the making. */
final class SelfDeclarationSheet {

    @Nullable
    SelfDeclarationId id;

    @Nullable
    EnterpriseId enterpriseId;

    @Nullable
    String enterpriseName;

    @Nullable
    RegionCode region;

    @Nullable
    Sector sector;

    @Nullable
    LocalDate requiredFrom;

    List<DeclaredMonth> declarations = new ArrayList<>();
    List<String> declaredMonths = new ArrayList<>();
    List<String> lateMonths = new ArrayList<>();
    List<String> missedMonths = new ArrayList<>();

    SelfDeclarationSheet() {}

    SelfDeclarationSheet(SelfDeclarationView before) {
        id = before.id();
        enterpriseId = before.enterpriseId();
        enterpriseName = before.enterpriseName();
        region = before.region();
        sector = before.sector();
        requiredFrom = before.requiredFrom();
        declarations.addAll(before.declarations());
        declaredMonths.addAll(before.declaredMonths());
        lateMonths.addAll(before.lateMonths());
        missedMonths.addAll(before.missedMonths());
    }

    SelfDeclarationView view(EventInfo info) {
        return new SelfDeclarationView(
                id,
                info.version(),
                enterpriseId,
                enterpriseName,
                region,
                region.path(),
                sector,
                requiredFrom,
                declarations,
                declaredMonths,
                lateMonths,
                missedMonths,
                info.recordedAt());
    }
}
