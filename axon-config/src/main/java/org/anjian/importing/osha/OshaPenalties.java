package org.anjian.importing.osha;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.hazard.command.ImportHazard;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.command.ImportPenaltyCase;
import org.anjian.api.refusal.RefusedException;
import org.anjian.importing.source.ImportRefusal;
import org.anjian.importing.source.RowRecord;
import org.anjian.importing.source.SourceDay;
import org.jspecify.annotations.Nullable;

/** The rules by which the penalty of a citation becomes a penalty case. */
final class OshaPenalties {

    private static final String PREFIX = "penaltycase-osha-";

    /** The source writes whole dollars; the ledger keeps the hundredth part of the currency. */
    private static final long CENTS = 100;

    private OshaPenalties() {}

    /**
     * The penalty of a citation that became a hazard. The source does not say when an amount changed.
     *
     * @param contested the day on which the citation was contested
     */
    static RowRecord penalty(
            OshaTable.Row row, Establishment establishment, ImportHazard hazard, @Nullable LocalDate contested) {
        Long failureToAbate = cents(row, "fta_penalty");
        var command = new ImportPenaltyCase(
                new PenaltyCaseId(PREFIX + row.cell("inspection_nr") + "-" + row.cell("citation_id")),
                establishment.id(),
                hazard.source(),
                hazard.category(),
                row.cell("standard_cited"),
                hazard.description(),
                cents(row, "initial_penalty"),
                cents(row, "current_penalty"),
                null,
                contested == null ? null : SourceDay.noon(contested),
                failureToAbate == null || failureToAbate == 0 ? null : failureToAbate,
                null,
                hazard.dueOn(),
                hazard.revokedAt(),
                List.of(hazard.hazardId().raw()),
                OshaInspections.id(row.cell("inspection_nr")).raw(),
                establishment.accidentNumber().isEmpty() ? null : establishment.accidentNumber(),
                hazard.note(),
                hazard.occurredAt(),
                null);
        return new RowRecord(command.penaltyCaseId().raw(), command);
    }

    private static @Nullable Long cents(OshaTable.Row row, String column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Math.multiplyExact(Long.parseLong(text), CENTS);
        } catch (NumberFormatException | ArithmeticException malformed) {
            throw new RefusedException(ImportRefusal.AMOUNT_MALFORMED, column);
        }
    }
}
