package org.anjian.importing.pipeline;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.Refusal;
import org.anjian.importing.source.ImportRow;
import org.anjian.importing.source.Repair;

/** The two report files of an import: what was rejected and what was repaired, in the order of the rows. */
final class Reports implements AutoCloseable {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(LegalTime.ZONE);
    private static final List<String> REJECTS = List.of("row", "key", "field", "code", "rule", "原因", "reason");
    private static final List<String> REPAIRS =
            List.of("row", "key", "field", "code", "rule", "original", "replacement", "outcome", "原因", "reason");

    private final ReportFile rejects;
    private final ReportFile repairs;

    Reports(Path folder, String adapter, Checkpoint from) {
        String name = adapter + "-" + STAMP.format(from.startedAt());
        this.rejects = new ReportFile(folder.resolve(name + "-rejects.csv"), from.rejectsLength(), REJECTS);
        this.repairs = new ReportFile(folder.resolve(name + "-repairs.csv"), from.repairsLength(), REPAIRS);
    }

    Path rejects() {
        return rejects.path();
    }

    Path repairs() {
        return repairs.path();
    }

    void write(ImportRow row, Outcome outcome) {
        if (outcome instanceof Outcome.Rejected(List<Refusal> reasons)) {
            for (Refusal reason : reasons) {
                rejects.write(
                        row.reference(),
                        row.key(),
                        reason.field() == null ? "" : reason.field(),
                        reason.code(),
                        reason.rule(),
                        reason.zh(),
                        reason.en());
            }
        }
        for (Repair repair : row.repairs()) {
            Refusal rule = repair.rule();
            repairs.write(
                    row.reference(),
                    row.key(),
                    rule.field() == null ? "" : rule.field(),
                    rule.code(),
                    rule.rule(),
                    repair.original(),
                    repair.replacement(),
                    outcome.getClass().getSimpleName(),
                    rule.zh(),
                    rule.en());
        }
    }

    /** Brings both files to the disk, and says how far the import is with them. */
    Checkpoint checkpoint(Checkpoint before, Tally tally) {
        return new Checkpoint(before.source(), before.startedAt(), tally, rejects.force(), repairs.force());
    }

    @Override
    public void close() {
        try (rejects;
                repairs) {
            // closes both, also where the first fails
        }
    }
}
