package org.anjian.api.drill;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/**
 * A calendar window in which a drill is owed: a year or a half-year. Surplus does not carry over, and a late drill does not
 * repair a past window.
 *
 * @param firstDay its first legal day
 * @param months how long it is, 6 or 12
 */
public record DrillWindow(LocalDate firstDay, int months) {

    private static final int HALF = 6;
    private static final int YEAR = 12;

    public DrillWindow {
        if (months != HALF && months != YEAR) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "months");
        }
    }

    /** The half-year that has a day. */
    public static DrillWindow halfYearOf(LocalDate day) {
        return new DrillWindow(LocalDate.of(day.getYear(), day.getMonthValue() > HALF ? HALF + 1 : 1, 1), HALF);
    }

    /** The year that has a day. */
    public static DrillWindow yearOf(LocalDate day) {
        return new DrillWindow(day.withDayOfYear(1), YEAR);
    }

    /** The window of an obligation that has a day: a half-year, but a year for the plans of ordinary units (QX24-17). */
    public static DrillWindow of(DrillObligation obligation, UnitClass unitClass, LocalDate day) {
        return obligation == DrillObligation.SPECIAL && unitClass == UnitClass.ORDINARY ? yearOf(day) : halfYearOf(day);
    }

    /** Its last legal day. */
    public LocalDate lastDay() {
        return firstDay.plusMonths(months).minusDays(1);
    }

    /** The window before it. */
    public DrillWindow previous() {
        return new DrillWindow(firstDay.minusMonths(months), months);
    }

    /** The window after it. */
    public DrillWindow next() {
        return new DrillWindow(firstDay.plusMonths(months), months);
    }

    /** The half-years it is made of. */
    public List<String> halfYears() {
        DrillWindow first = halfYearOf(firstDay);
        return months == HALF
                ? List.of(first.id())
                : List.of(first.id(), first.next().id());
    }

    /** The id of the window: 2024H1 or 2024. */
    public String id() {
        String year = String.format("%04d", firstDay.getYear());
        return months == YEAR ? year : year + (firstDay.getMonthValue() > HALF ? "H2" : "H1");
    }
}
