package org.anjian.importing.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms in which a date may be written; a time of day after it is passed over. */
final class TableDate {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})[日号]|(\\d{2})(\\d{2}))"
                    + "(?:T?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    // Day 1 of Excel is 1 January 1900, and it counts a 29 February 1900 that never was.
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int EARLIEST = 1949;
    private static final int LATEST = 2100;

    private TableDate() {}

    /** The date of a text without spaces; null where it is none. */
    static @Nullable LocalDate parse(String text) {
        try {
            LocalDate day = read(text);
            return day == null || day.getYear() < EARLIEST || day.getYear() > LATEST ? null : day;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable LocalDate read(String text) {
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            return EXCEL_ZERO.plusDays(Long.parseLong(serial.group(1)));
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return null;
        }
        int month = 2;
        while (written.group(month) == null) {
            month += 2;
        }
        return LocalDate.of(
                Integer.parseInt(written.group(1)),
                Integer.parseInt(written.group(month)),
                Integer.parseInt(written.group(month + 1)));
    }
}
