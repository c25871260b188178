package org.anjian.query.whatif;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardGraded;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.HazardReopened;
import org.anjian.api.hazard.event.RecheckFailed;
import org.anjian.api.hazard.event.RecheckPassed;
import org.anjian.api.hazard.event.RectificationDeadlineExtended;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * The course of a hazard so far as an alternative needs it. An order and a failed re-check set a deadline; an extension moves the one
 * in force by as many days as it moved the one that was.
 *
 * @param severity in force
 * @param recordedDue the due date in force as it was recorded
 * @param dueOn the due date in force under the alternative
 * @param passedOn when it passed the re-check; null where it did not, or was reopened since
 */
record HazardCourse(
        @Nullable HazardGrade severity,
        @Nullable LocalDate recordedDue,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate passedOn) {

    /**
     * The course that a history tells.
     *
     * @param alternative the due date for a severity and the day of an order; empty where what was ordered counts
     */
    static HazardCourse of(
            List<RecordedEvent> history, BiFunction<HazardGrade, LocalDate, Optional<LocalDate>> alternative) {
        HazardCourse course = new HazardCourse(null, null, null, null);
        for (RecordedEvent event : history) {
            course = course.after((HazardEvent) event.payload(), alternative);
        }
        return course;
    }

    private HazardCourse after(HazardEvent event, BiFunction<HazardGrade, LocalDate, Optional<LocalDate>> alternative) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        return switch (event) {
            case HazardRegistered e -> new HazardCourse(e.severity(), recordedDue, dueOn, passedOn);
            case HazardGraded e -> new HazardCourse(e.severity(), recordedDue, dueOn, passedOn);
            case RectificationOrdered e ->
                new HazardCourse(
                        severity, e.dueOn(), alternative.apply(severity, day).orElse(e.dueOn()), null);
            case RecheckFailed e ->
                new HazardCourse(
                        severity, e.dueOn(), alternative.apply(severity, day).orElse(e.dueOn()), null);
            case RectificationDeadlineExtended e -> new HazardCourse(severity, e.dueOn(), moved(e.dueOn()), passedOn);
            case RecheckPassed e -> new HazardCourse(severity, recordedDue, dueOn, day);
            case HazardReopened e -> new HazardCourse(severity, recordedDue, dueOn, null);
            default -> this;
        };
    }

    private LocalDate moved(LocalDate recorded) {
        return dueOn == null || recordedDue == null
                ? recorded
                : dueOn.plusDays(ChronoUnit.DAYS.between(recordedDue, recorded));
    }
}
