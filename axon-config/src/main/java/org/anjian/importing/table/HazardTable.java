package org.anjian.importing.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.command.ImportHazard;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.importing.source.ImportRefusal;
import org.anjian.importing.source.ImportRow;
import org.anjian.importing.source.SourceDay;
import org.jspecify.annotations.Nullable;

/** A table of hazards (隐患台账): the rules by which a row becomes a hazard of its enterprise. */
final class HazardTable implements TableLayout<HazardTableColumn> {

    /** The name of the adapter, and of the system in the source records. */
    static final String NAME = "hazard-table";

    // With both, an identity stays within the length of a hazard id.
    private static final int LONGEST_SERIAL = 50;
    private static final int LONGEST_IDENTIFIER = 30;
    private static final int COUNTY = 6;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<HazardTableColumn> columns() {
        return HazardTableColumn.class;
    }

    @Override
    public List<List<HazardTableColumn>> alternatives() {
        return List.of(List.of(HazardTableColumn.CREDIT_CODE, HazardTableColumn.ENTERPRISE_IDENTIFIER));
    }

    @Override
    public ImportRow row(TableCells<HazardTableColumn> cells, Instant now) {
        RegionCode region = cells.read(HazardTableColumn.REGION, cell -> new RegionCode(TableCells.code(cell)));
        CreditCode creditCode =
                cells.optional(HazardTableColumn.CREDIT_CODE, cell -> new CreditCode(TableCells.code(cell)));
        ForeignIdentifier foreign = region == null || !cells.isEmpty(HazardTableColumn.CREDIT_CODE)
                ? null
                : cells.read(
                        HazardTableColumn.ENTERPRISE_IDENTIFIER, cell -> identifier(region, TableCells.code(cell)));
        String name = cells.read(HazardTableColumn.ENTERPRISE_NAME, TableCells::name);
        Sector sector = cells.read(HazardTableColumn.SECTOR, cell -> TableCells.known(TableWords.sector(cell)));
        String category = cells.read(HazardTableColumn.CATEGORY, TableCells::name);
        HazardGrade grade = cells.read(HazardTableColumn.GRADE, cell -> TableCells.known(TableWords.grade(cell)));
        String description = cells.read(HazardTableColumn.DESCRIPTION, TableCells::text);
        String place = cells.read(HazardTableColumn.PLACE, TableCells::text);
        LocalDate found = cells.read(HazardTableColumn.FOUND, TableCells.pastDay(now));
        LocalDate due = cells.optional(HazardTableColumn.DUE, TableCells::day);
        LocalDate closed = cells.optional(HazardTableColumn.CLOSED, TableCells.pastDay(now));
        String serial =
                cells.read(HazardTableColumn.SERIAL, cell -> TableCells.atMost(LONGEST_SERIAL, TableCells.code(cell)));
        cells.requireOrder(found, due, HazardTableColumn.DUE, ImportRefusal.DUE_BEFORE_FOUND);
        cells.requireOrder(found, closed, HazardTableColumn.CLOSED, ImportRefusal.CLOSED_BEFORE_FOUND);
        if (!cells.reasons().isEmpty()) {
            return new ImportRow.Rejected(cells.reference(), key(creditCode, foreign, serial), cells.reasons());
        }
        Instant foundAt = SourceDay.noonNotAfter(found, now);
        var registration = new RegisterEnterprise(
                creditCode,
                foreign,
                new EnterpriseProfile(name, sector, null, null, null, null),
                region,
                foundAt,
                null);
        String key = key(creditCode, foreign, serial);
        var command = new ImportHazard(
                new HazardId("hazard-table-" + key),
                registration.enterpriseId(),
                new SourceRecord(NAME, key),
                grade,
                category,
                sector,
                description,
                place,
                due,
                closed == null ? null : SourceDay.noonNotAfter(closed, now),
                null,
                null,
                foundAt,
                null);
        return ImportRow.Sendable.hazard(cells.reference(), key, region, registration, command, List.of());
    }

    /** The own number of an enterprise is unique in the county that gave it. */
    private static ForeignIdentifier identifier(RegionCode region, String own) {
        String county = region.raw().substring(0, Math.min(COUNTY, region.raw().length()));
        // The slash parts enterprise and serial number in keys and identities.
        if (own.indexOf('/') >= 0) {
            throw new RefusedException(InputRefusal.MALFORMED);
        }
        return new ForeignIdentifier("region-" + county, TableCells.atMost(LONGEST_IDENTIFIER, own));
    }

    private static String key(
            @Nullable CreditCode creditCode, @Nullable ForeignIdentifier foreign, @Nullable String serial) {
        String enterprise = "?";
        if (creditCode != null) {
            enterprise = creditCode.raw();
        } else if (foreign != null) {
            enterprise = EnterpriseId.of(foreign).raw().substring("enterprise-".length());
        }
        return enterprise + "/" + (serial == null ? "?" : serial);
    }
}
