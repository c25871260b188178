package org.anjian.api.safetymanager.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures about assessments and safety managers. A corrected assessment counts with its corrected result.
 *
 * @param on the day of the question
 * @param barred how many people are barred
 * @param expiring how many certificates of posts with clearance end in the days asked for
 * @param overdue performance assessments that are overdue, by the regulator that owes them (QJ22A-10c)
 */
public record AssessmentStatistics(
        LocalDate on, Figures total, List<Row> rows, long barred, long expiring, List<Overdue> overdue) {

    public AssessmentStatistics {
        rows = List.copyOf(rows);
        overdue = List.copyOf(overdue);
    }

    /**
     * The figures of a group.
     *
     * @param assessed how many assessments were made
     * @param passed how many of them read as passed today
     */
    public record Figures(long assessed, long passed) {
        /** The share that passed, 0 to 1; null where none was made. */
        public @Nullable Double passRate() {
            return assessed == 0 ? null : (double) passed / assessed;
        }
    }

    /** One group. */
    public record Row(String key, Figures figures) {}

    /** What one regulator owes. */
    public record Overdue(String regulator, long count) {}
}
