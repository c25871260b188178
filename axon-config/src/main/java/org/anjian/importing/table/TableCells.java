package org.anjian.importing.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.importing.source.ImportRefusal;
import org.jspecify.annotations.Nullable;

/** The cells of one row, by column. It gathers what is wrong, so that every wrong cell is named, not only the first. */
final class TableCells<C extends Enum<C> & TableColumn> {

    private final TableHeader<C> header;
    private final TableRow row;
    private final List<Refusal> reasons = new ArrayList<>();

    TableCells(TableHeader<C> header, TableRow row) {
        this.header = header;
        this.row = row;
    }

    /** Where the row stands. */
    String reference() {
        return row.reference();
    }

    /** What is wrong with the cells read so far. */
    List<Refusal> reasons() {
        return List.copyOf(reasons);
    }

    boolean isEmpty(C column) {
        return header.cell(row, column).isBlank();
    }

    /** A cell that must be filled; null where it is wrong. */
    <T> @Nullable T read(C column, Function<String, T> reader) {
        try {
            String cell = header.cell(row, column);
            if (cell.isBlank()) {
                throw new RefusedException(InputRefusal.REQUIRED);
            }
            return reader.apply(cell);
        } catch (RefusedException e) {
            reasons.add(e.refusal().on(column.label()));
            return null;
        }
    }

    /** A cell that may be empty. */
    <T> @Nullable T optional(C column, Function<String, T> reader) {
        return isEmpty(column) ? null : read(column, reader);
    }

    /** Refuses the row for a reason that no single cell has. */
    void refuse(C column, RefusalCode code) {
        reasons.add(Refusal.of(code, column.label()));
    }

    /** Refuses a later day that is before an earlier one. */
    void requireOrder(@Nullable LocalDate earlier, @Nullable LocalDate later, C column, RefusalCode code) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            refuse(column, code);
        }
    }

    static String code(String cell) {
        return TableText.code(cell).toUpperCase(Locale.ROOT);
    }

    static String name(String cell) {
        return Required.name(TableText.prose(cell), "");
    }

    static String text(String cell) {
        return Required.text(TableText.prose(cell), "");
    }

    static String atMost(int longest, String text) {
        if (text.length() > longest) {
            throw new RefusedException(InputRefusal.TOO_LONG);
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedException(InputRefusal.MALFORMED);
        }
        return text;
    }

    static <T> T known(@Nullable T value) {
        if (value == null) {
            throw new RefusedException(InputRefusal.UNKNOWN_VALUE);
        }
        return value;
    }

    static int count(String cell) {
        try {
            return Integer.parseInt(TableText.code(cell).replace(",", "").replaceFirst("[人名]$", ""));
        } catch (NumberFormatException malformed) {
            throw new RefusedException(InputRefusal.MALFORMED);
        }
    }

    static LocalDate day(String cell) {
        LocalDate day = TableDate.parse(TableText.code(cell));
        if (day == null) {
            throw new RefusedException(ImportRefusal.DATE_MALFORMED);
        }
        return day;
    }

    static Function<String, LocalDate> pastDay(Instant now) {
        return cell -> {
            LocalDate day = day(cell);
            if (day.isAfter(LegalTime.dayOf(now))) {
                throw new RefusedException(InputRefusal.IN_THE_FUTURE);
            }
            return day;
        };
    }
}
