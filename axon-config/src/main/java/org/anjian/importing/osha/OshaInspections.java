package org.anjian.importing.osha;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.command.ImportInspection;
import org.anjian.api.refusal.Required;
import org.anjian.importing.source.RowRecord;
import org.anjian.importing.source.SourceDay;
import org.jspecify.annotations.Nullable;

/** The rules by which an inspection of the long tables becomes one of the ledger. */
final class OshaInspections {

    private static final String PREFIX = "inspection-osha-";

    private OshaInspections() {}

    /** The identity of the inspection of that number. */
    static InspectionId id(String number) {
        return new InspectionId(PREFIX + number);
    }

    /** An inspection with its true dates; the source does not tell who inspected. */
    static RowRecord inspection(OshaTable.Row row, RegisterEnterprise establishment) {
        String number = row.cell("inspection_nr");
        LocalDate closed = OshaRecords.day(row, "case_closed_date");
        var command = new ImportInspection(
                id(number),
                establishment.enterpriseId(),
                new SourceRecord(OshaAdapter.NAME, number),
                establishment.profile().sector(),
                Required.name(row.cell("office"), "office"),
                summary(row),
                closed == null ? null : SourceDay.noon(closed),
                named(row.cell("accident_investigation_nr")),
                null,
                establishment.occurredAt(),
                null);
        return new RowRecord(command.inspectionId().raw(), command);
    }

    /** What kind of inspection it was, in the words of the source. */
    private static String summary(OshaTable.Row row) {
        return Stream.of("inspection_type", "scope", "safety_health")
                .map(row::cell)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String named(String number) {
        return number.isEmpty() ? null : number;
    }
}
