package org.anjian.importing.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.command.ImportHazard;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.importing.source.ImportRefusal;
import org.anjian.importing.source.ImportRow;
import org.anjian.importing.source.SourceDay;
import org.jspecify.annotations.Nullable;

/** The rules by which a row of a table becomes a command; every wrong cell is named, not only the first. */
final class HazardTableRow {

    // With both, an identity stays within the length of a hazard id.
    private static final int LONGEST_SERIAL = 50;
    private static final int LONGEST_IDENTIFIER = 30;
    private static final int COUNTY = 6;

    private final HazardTableHeader header;
    private final TableRow row;
    private final Instant now;
    private final List<Refusal> reasons = new ArrayList<>();

    HazardTableRow(HazardTableHeader header, TableRow row, Instant now) {
        this.header = header;
        this.row = row;
        this.now = now;
    }

    ImportRow toImportRow() {
        RegionCode region = read(HazardTableColumn.REGION, cell -> new RegionCode(code(cell)));
        CreditCode creditCode = optional(HazardTableColumn.CREDIT_CODE, cell -> new CreditCode(code(cell)));
        ForeignIdentifier foreign = region == null || !isEmpty(HazardTableColumn.CREDIT_CODE)
                ? null
                : read(HazardTableColumn.ENTERPRISE_IDENTIFIER, cell -> identifier(region, code(cell)));
        String name = read(HazardTableColumn.ENTERPRISE_NAME, cell -> Required.name(TableText.prose(cell), ""));
        Sector sector = read(HazardTableColumn.SECTOR, cell -> known(HazardTableWords.sector(cell)));
        String category = read(HazardTableColumn.CATEGORY, cell -> Required.name(TableText.prose(cell), ""));
        HazardGrade grade = read(HazardTableColumn.GRADE, cell -> known(HazardTableWords.grade(cell)));
        String description = read(HazardTableColumn.DESCRIPTION, cell -> Required.text(TableText.prose(cell), ""));
        String place = read(HazardTableColumn.PLACE, cell -> Required.text(TableText.prose(cell), ""));
        LocalDate found = read(HazardTableColumn.FOUND, this::pastDay);
        LocalDate due = optional(HazardTableColumn.DUE, HazardTableRow::day);
        LocalDate closed = optional(HazardTableColumn.CLOSED, this::pastDay);
        String serial = read(HazardTableColumn.SERIAL, cell -> atMost(LONGEST_SERIAL, code(cell)));
        requireOrder(found, due, HazardTableColumn.DUE, ImportRefusal.DUE_BEFORE_FOUND);
        requireOrder(found, closed, HazardTableColumn.CLOSED, ImportRefusal.CLOSED_BEFORE_FOUND);
        if (!reasons.isEmpty()) {
            return new ImportRow.Rejected(row.reference(), key(creditCode, foreign, serial), reasons);
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
                new SourceRecord(HazardTableAdapter.NAME, key),
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
        return ImportRow.Sendable.hazard(row.reference(), key, region, registration, command, List.of());
    }

    /** The own number of an enterprise is unique in the county that gave it. */
    private static ForeignIdentifier identifier(RegionCode region, String own) {
        String county = region.raw().substring(0, Math.min(COUNTY, region.raw().length()));
        // The slash parts enterprise and serial number in keys and identities.
        if (own.indexOf('/') >= 0) {
            throw new RefusedException(InputRefusal.MALFORMED);
        }
        return new ForeignIdentifier("region-" + county, atMost(LONGEST_IDENTIFIER, own));
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

    private void requireOrder(
            @Nullable LocalDate found, @Nullable LocalDate later, HazardTableColumn column, RefusalCode code) {
        if (found != null && later != null && later.isBefore(found)) {
            reasons.add(Refusal.of(code, column.label()));
        }
    }

    private boolean isEmpty(HazardTableColumn column) {
        return header.cell(row, column).isBlank();
    }

    private <T> @Nullable T optional(HazardTableColumn column, Function<String, T> reader) {
        return isEmpty(column) ? null : read(column, reader);
    }

    private <T> @Nullable T read(HazardTableColumn column, Function<String, T> reader) {
        try {
            String cell = header.cell(row, column);
            if (cell.isBlank()) {
                throw new RefusedException(InputRefusal.REQUIRED);
            }
            return reader.apply(cell);
        } catch (RefusedException e) {
            Refusal refusal = e.refusal();
            reasons.add(new Refusal(
                    refusal.code(), refusal.kind(), column.label(), refusal.rule(), refusal.zh(), refusal.en()));
            return null;
        }
    }

    private static String code(String cell) {
        return TableText.code(cell).toUpperCase(Locale.ROOT);
    }

    private static String atMost(int longest, String text) {
        if (text.length() > longest) {
            throw new RefusedException(InputRefusal.TOO_LONG);
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedException(InputRefusal.MALFORMED);
        }
        return text;
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new RefusedException(InputRefusal.UNKNOWN_VALUE);
        }
        return value;
    }

    private static LocalDate day(String cell) {
        LocalDate day = TableDate.parse(TableText.code(cell));
        if (day == null) {
            throw new RefusedException(ImportRefusal.DATE_MALFORMED);
        }
        return day;
    }

    private LocalDate pastDay(String cell) {
        LocalDate day = day(cell);
        if (day.isAfter(LegalTime.dayOf(now))) {
            throw new RefusedException(InputRefusal.IN_THE_FUTURE);
        }
        return day;
    }
}
