package org.anjian.query.hazard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.query.region.RegionLevels;
import org.jspecify.annotations.Nullable;

/**
 * The document of a hazard: the view, with fields beside it that only searches and statistics need.
 *
 * @param regions the region by level, to group by one level
 * @param closedInTime whether it is closed, on or before the due date then in force
 * @param closings every closing that was ever in force, so that figures of a past day can be counted
 */
record HazardDocument(
        @JsonUnwrapped HazardView hazard,
        @JsonUnwrapped RegionLevels regions,
        boolean closedInTime,
        List<Closing> closings) {

    /** A time during which the hazard was closed; open while it is. */
    record Closing(LocalDate from, @Nullable LocalDate until, boolean inTime, int days) {}

    static HazardDocument of(HazardView view) {
        List<Closing> closings = new ArrayList<>(1);
        for (HazardView.Phase phase : view.phases()) {
            if (phase.state() == HazardState.CLOSED) {
                closings.add(new Closing(phase.from(), phase.until(), inTime(view, phase.from()), (int)
                        ChronoUnit.DAYS.between(view.issuedOn(), phase.from())));
            }
        }
        boolean closedInTime = view.closedOn() != null
                && !closings.isEmpty()
                && closings.getLast().inTime();
        return new HazardDocument(view, RegionLevels.of(view.regionPath()), closedInTime, closings);
    }

    /** A hazard without a due date was closed neither in time nor late. */
    private static boolean inTime(HazardView view, LocalDate closedOn) {
        LocalDate due = null;
        for (HazardView.Deadline deadline : view.deadlines()) {
            if (!deadline.from().isAfter(closedOn)) {
                due = deadline.dueOn();
            }
        }
        return due != null && !closedOn.isAfter(due);
    }
}
