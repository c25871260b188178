package org.anjian.api.bulletindocument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.api.bulletin.BulletinDivision;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.BulletinRow;
import org.anjian.api.bulletin.IssuedRevision;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.api.region.RegionCode;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may read of a revision of a bulletin that was issued: its figures, and which typical cases it tells of. It names
 * no return, no account, no delivery.
 *
 * @param office the region whose safety-committee office issued it
 * @param revision the first one is 1
 * @param reason why there is a revision; null for the first one
 * @param number its number (文号)
 * @param total the whole
 */
public record IssuedBulletin(
        QuarterlyBulletinId id,
        RegionCode office,
        BulletinQuarter quarter,
        int revision,
        @Nullable String reason,
        String number,
        LocalDate issuedOn,
        BulletinRow total,
        List<BulletinRow> sectors,
        List<BulletinRow> regions,
        List<TypicalCaseId> typicalCases) {

    public IssuedBulletin {
        sectors = List.copyOf(sectors);
        regions = List.copyOf(regions);
        typicalCases = List.copyOf(typicalCases);
    }

    /**
     * A revision of a bulletin; empty where it was not issued.
     *
     * @param revision the latest that was issued where null
     */
    public static Optional<IssuedBulletin> of(QuarterlyBulletinView bulletin, @Nullable Integer revision) {
        return revisionOf(bulletin, revision)
                .map(issued -> new IssuedBulletin(
                        bulletin.id(),
                        bulletin.office(),
                        bulletin.quarter(),
                        issued.revision(),
                        issued.reason(),
                        issued.number(),
                        issued.issuedOn(),
                        BulletinRow.total(issued.compiled()),
                        BulletinRow.rows(issued.compiled(), BulletinDivision.SECTOR),
                        BulletinRow.rows(issued.compiled(), BulletinDivision.REGION),
                        issued.typicalCases()));
    }

    /**
     * A revision that was issued, with all that it says.
     *
     * @param revision the latest that was issued where null
     */
    public static Optional<IssuedRevision> revisionOf(QuarterlyBulletinView bulletin, @Nullable Integer revision) {
        return bulletin.issued().stream()
                .filter(issued -> revision == null || issued.revision() == revision)
                .reduce((one, later) -> later);
    }
}
