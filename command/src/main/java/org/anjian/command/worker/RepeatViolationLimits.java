package org.anjian.command.worker;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * From when a worker breaks the rules repeatedly (经常违规, QX24-28). The text gives no number: these are settings.
 *
 * @param threshold how many violations
 * @param months within how many months up to the last of them
 */
public record RepeatViolationLimits(int threshold, int months) {

    public RepeatViolationLimits {
        if (threshold < 1 || months < 1) {
            throw new IllegalArgumentException("a limit of repeated violations must be positive");
        }
    }

    /** Three in twelve months. */
    public static RepeatViolationLimits defaults() {
        return new RepeatViolationLimits(3, 12);
    }

    /** How many of these days lie in the months up to the last of them. */
    int recent(List<LocalDate> days) {
        LocalDate last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
        LocalDate before = last.minusMonths(months);
        return (int) days.stream().filter(day -> day.isAfter(before)).count();
    }
}
