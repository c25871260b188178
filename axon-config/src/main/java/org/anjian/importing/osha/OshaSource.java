package org.anjian.importing.osha;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.importing.source.Fingerprint;
import org.anjian.importing.source.ImportRefusal;
import org.anjian.importing.source.ImportRow;
import org.anjian.importing.source.RecordSource;
import org.jspecify.annotations.Nullable;

/**
 * The long tables of one folder: first all inspections, then all citations, each in file order. What the citations need
 * of the inspections is kept in memory meanwhile, a few hundred bytes each; the citations themselves are streamed.
 */
final class OshaSource implements RecordSource {

    // Part of the fingerprint: a change of the order of rows must not be continued from an old checkpoint.
    private static final String FORMAT = "2-";

    private final Path inspections;
    private final Path violations;
    private final @Nullable Path accidents;
    private final List<Path> files;
    private @Nullable OshaTable open;

    OshaSource(Path inspections, Path violations, @Nullable Path accidents, List<Path> files) {
        this.inspections = inspections;
        this.violations = violations;
        this.accidents = accidents;
        this.files = files;
    }

    @Override
    public String fingerprint() {
        return FORMAT + Fingerprint.of(files);
    }

    @Override
    public long total() {
        return count(inspections, OshaRecords.INSPECTION_COLUMNS) + count(violations, OshaRecords.VIOLATION_COLUMNS);
    }

    @Override
    public Iterator<ImportRow> rows() {
        return new Rows(accidents == null ? Map.of() : summaries(accidents));
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private OshaTable table(Path file, List<String> columns) {
        close();
        open = new OshaTable(file, columns);
        return open;
    }

    private static long count(Path file, List<String> columns) {
        try (var table = new OshaTable(file, columns)) {
            long rows = 0;
            for (; table.hasNext(); rows++) {
                table.next();
            }
            return rows;
        }
    }

    private static Map<String, String> summaries(Path accidents) {
        Map<String, String> summaries = new HashMap<>();
        try (var table = new OshaTable(accidents, List.of("investigation_nr", "summary_short"))) {
            table.forEachRemaining(row -> summaries.put(row.cell("investigation_nr"), row.cell("summary_short")));
        }
        return summaries;
    }

    private final class Rows implements Iterator<ImportRow> {

        private final Map<String, String> summaries;
        private final Map<String, Establishment> establishments = new HashMap<>();
        private OshaTable table = table(inspections, OshaRecords.INSPECTION_COLUMNS);
        private boolean inspecting = true;

        Rows(Map<String, String> summaries) {
            this.summaries = summaries;
        }

        @Override
        public boolean hasNext() {
            if (inspecting && !table.hasNext()) {
                inspecting = false;
                table = table(violations, OshaRecords.VIOLATION_COLUMNS);
            }
            return table.hasNext();
        }

        @Override
        public ImportRow next() {
            return hasNext() && inspecting ? inspection(table.next()) : citation(table.next());
        }

        private ImportRow inspection(OshaTable.Row row) {
            String key = row.cell("inspection_nr");
            try {
                RegisterEnterprise registration = OshaRecords.registration(row);
                String accident = summaries.getOrDefault(row.cell("accident_investigation_nr"), "");
                establishments.put(
                        key,
                        Establishment.of(
                                registration,
                                OshaRecords.address(row),
                                row.cell("case_closed_date"),
                                row.cell("accident_investigation_nr"),
                                accident));
                return ImportRow.Sendable.enterpriseWith(
                        row.reference(), key, registration, OshaInspections.inspection(row, registration));
            } catch (RefusedException e) {
                return new ImportRow.Rejected(row.reference(), key, List.of(e.refusal()));
            }
        }

        private ImportRow citation(OshaTable.Row row) {
            Establishment establishment = establishments.get(row.cell("inspection_nr"));
            if (establishment == null) {
                return new ImportRow.Rejected(
                        row.reference(),
                        OshaRecords.key(row),
                        List.of(Refusal.of(ImportRefusal.ENTERPRISE_ROW_MISSING, "inspection_nr")));
            }
            return OshaRecords.citation(row, establishment);
        }
    }
}
