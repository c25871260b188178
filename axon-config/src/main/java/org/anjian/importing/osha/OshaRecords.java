package org.anjian.importing.osha;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.command.ImportHazard;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.importing.source.ImportRefusal;
import org.anjian.importing.source.ImportRow;
import org.anjian.importing.source.Repair;
import org.anjian.importing.source.RowRecord;
import org.anjian.importing.source.SourceDay;
import org.jspecify.annotations.Nullable;

/** The rules by which a row of the long tables becomes a command. */
final class OshaRecords {

    static final List<String> INSPECTION_COLUMNS = List.of(
            "inspection_nr",
            "date_opened",
            "case_closed_date",
            "estab_name",
            "site_street",
            "site_city",
            "site_state",
            "site_zip",
            "sic_code",
            "naics_code",
            "accident_investigation_nr",
            "office",
            "inspection_type",
            "scope",
            "safety_health");
    static final List<String> VIOLATION_COLUMNS = List.of(
            "inspection_nr",
            "citation_id",
            "citation_type",
            "standard_cited",
            "issuance_date",
            "abatement_due_date",
            "is_deleted",
            "initial_penalty",
            "current_penalty",
            "fta_penalty",
            "contest_date");

    /**
     * The OSH Act, section 17(k), defines a serious violation by the substantial probability of death or serious
     * physical harm; willful and repeated ones are no lighter.
     */
    private static final Map<String, HazardGrade> SEVERITY = Map.of(
            "Serious", HazardGrade.MAJOR,
            "Willful", HazardGrade.MAJOR,
            "Repeat", HazardGrade.MAJOR,
            "Other", HazardGrade.GENERAL,
            "Unclass", HazardGrade.GENERAL);

    private static final Set<String> DELETED = Set.of("0", "1", "");
    private static final String SCHEME = "osha-inspection";

    private OshaRecords() {}

    /** The establishment of an inspection. */
    static RegisterEnterprise registration(OshaTable.Row row) {
        var industry = IndustryCode.of(row.cell("naics_code"), row.cell("sic_code"));
        String number = Required.name(row.cell("inspection_nr"), "inspection_nr");
        String name = Required.name(row.cell("estab_name"), "estab_name");
        return new RegisterEnterprise(
                null,
                new ForeignIdentifier(SCHEME, number),
                new EnterpriseProfile(name, industry.sector(), industry.code(), null, null, address(row)),
                region(row.cell("site_state")),
                SourceDay.noon(requiredDay(row, "date_opened")),
                null);
    }

    /** The address of the site, without the parts that are not known. */
    static String address(OshaTable.Row row) {
        String place = Stream.of("site_street", "site_city", "site_state")
                .map(row::cell)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return (place + " " + row.cell("site_zip")).strip();
    }

    /** A citation as a hazard and its penalty, or the reason why it cannot be taken over. */
    static ImportRow citation(OshaTable.Row row, Establishment establishment) {
        String key = key(row);
        try {
            List<Repair> repairs = new ArrayList<>(3);
            LocalDate issued = requiredDay(row, "issuance_date");
            LocalDate due = notBefore(
                    issued, day(row, "abatement_due_date"), "abatement_due_date", ImportRefusal.DUE_REPAIRED, repairs);
            LocalDate closed = notBefore(
                    issued,
                    parse(establishment.closedOn(), "case_closed_date"),
                    "case_closed_date",
                    ImportRefusal.CLOSING_REPAIRED,
                    repairs);
            LocalDate contested = notBefore(
                    issued, day(row, "contest_date"), "contest_date", ImportRefusal.CONTEST_REPAIRED, repairs);
            boolean deleted =
                    oneOf(DELETED, row.cell("is_deleted"), "is_deleted").equals("1");
            String type = oneOf(SEVERITY.keySet(), row.cell("citation_type"), "citation_type");
            var command = new ImportHazard(
                    new HazardId("hazard-osha-" + row.cell("inspection_nr") + "-"
                            + Required.name(row.cell("citation_id"), "citation_id")),
                    establishment.id(),
                    new SourceRecord(OshaAdapter.NAME, key),
                    SEVERITY.get(type),
                    type,
                    establishment.sector(),
                    description(row, establishment),
                    establishment.address(),
                    due,
                    deleted || closed == null ? null : SourceDay.noon(closed),
                    // The source has no date of deletion: the closing of the inspection is the last day it can have
                    // been.
                    deleted ? SourceDay.noon(closed == null ? issued : closed) : null,
                    repairs.isEmpty()
                            ? null
                            : repairs.stream().map(Repair::note).collect(Collectors.joining("\n")),
                    SourceDay.noon(issued),
                    null);
            return new ImportRow.Sendable(
                    row.reference(),
                    key,
                    establishment.id(),
                    establishment.region(),
                    null,
                    List.of(
                            new RowRecord(command.hazardId().raw(), command),
                            OshaPenalties.penalty(row, establishment, command, contested)),
                    repairs);
        } catch (RefusedException e) {
            return new ImportRow.Rejected(row.reference(), key, List.of(e.refusal()));
        }
    }

    static String key(OshaTable.Row row) {
        return row.cell("inspection_nr") + "/" + row.cell("citation_id");
    }

    private static String description(OshaTable.Row row, Establishment establishment) {
        String standard = Required.name(row.cell("standard_cited"), "standard_cited");
        return establishment.accident().isEmpty() ? standard : standard + ". " + establishment.accident();
    }

    /** A date that is earlier than the issue of the citation is a typing error: it becomes the issue date. */
    static @Nullable LocalDate notBefore(
            LocalDate issued, @Nullable LocalDate day, String field, ImportRefusal rule, List<Repair> repairs) {
        if (day == null || !day.isBefore(issued)) {
            return day;
        }
        repairs.add(new Repair(Refusal.of(rule, field), day.toString(), issued.toString()));
        return issued;
    }

    private static RegionCode region(String state) {
        try {
            return new RegionCode("US-" + state);
        } catch (RefusedException e) {
            throw new RefusedException(InputRefusal.UNKNOWN_VALUE, "site_state");
        }
    }

    private static LocalDate requiredDay(OshaTable.Row row, String column) {
        return Required.value(day(row, column), column);
    }

    static @Nullable LocalDate day(OshaTable.Row row, String column) {
        return parse(row.cell(column), column);
    }

    private static @Nullable LocalDate parse(String text, String column) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new RefusedException(ImportRefusal.DATE_MALFORMED, column);
        }
    }

    private static String oneOf(Set<String> allowed, String value, String column) {
        if (!allowed.contains(value)) {
            throw new RefusedException(InputRefusal.UNKNOWN_VALUE, column);
        }
        return value;
    }
}
