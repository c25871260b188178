package org.anjian.query.endorsement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.endorsement.EndorsedResultId;
import org.anjian.api.endorsement.Endorsement;
import org.anjian.api.endorsement.SignatureLevel;
import org.anjian.api.endorsement.view.EndorsedResultView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A document in the making. */
final class EndorsedResultSheet {

    @Nullable
    EndorsedResultId id;

    @Nullable
    EnterpriseId enterpriseId;

    @Nullable
    String enterpriseName;

    @Nullable
    RegionCode region;

    @Nullable
    String standard;

    @Nullable
    String result;

    List<SignatureLevel> levels = new ArrayList<>();
    List<Endorsement> signatures = new ArrayList<>();

    @Nullable
    LocalDate submittedOn;

    EndorsedResultSheet() {}

    EndorsedResultSheet(EndorsedResultView before) {
        id = before.id();
        enterpriseId = before.enterpriseId();
        enterpriseName = before.enterpriseName();
        region = before.region();
        standard = before.standard();
        result = before.result();
        levels.addAll(before.levels());
        signatures.addAll(before.signatures());
        submittedOn = before.submittedOn();
    }

    EndorsedResultView view(EventInfo info) {
        return new EndorsedResultView(
                id,
                info.version(),
                enterpriseId,
                enterpriseName,
                region,
                region.path(),
                standard,
                result,
                levels,
                signatures,
                submittedOn,
                info.recordedAt());
    }
}
