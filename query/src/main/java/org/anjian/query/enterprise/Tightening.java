package org.anjian.query.enterprise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enterprise.TightenedInterval;
import org.anjian.api.enterprise.event.InspectionIntervalRestored;
import org.anjian.api.enterprise.event.InspectionIntervalTightened;
import org.anjian.api.hazard.HazardId;
import org.jspecify.annotations.Nullable;

/** What open major hazards do to the interval between inspections (QJ16-11f). */
final class Tightening {

    private Tightening() {}

    static TightenedInterval by(@Nullable TightenedInterval before, InspectionIntervalTightened event, LocalDate day) {
        List<HazardId> hazards = new ArrayList<>(before == null ? List.of() : before.hazards());
        hazards.add(event.hazardId());
        return new TightenedInterval(
                event.intervalDays(), before == null ? day : before.since(), event.inspectBy(), hazards);
    }

    /** None where that was the last one; a moment may lie between the two, so there may be none already. */
    static @Nullable TightenedInterval without(@Nullable TightenedInterval before, InspectionIntervalRestored event) {
        if (before == null || event.inspectBy() == null) {
            return null;
        }
        List<HazardId> hazards = before.hazards().stream()
                .filter(hazard -> !hazard.equals(event.hazardId()))
                .toList();
        return hazards.isEmpty()
                ? null
                : new TightenedInterval(before.days(), before.since(), event.inspectBy(), hazards);
    }

    static TightenedInterval inspectedAgain(TightenedInterval before, @Nullable LocalDate inspectBy) {
        return inspectBy == null
                ? before
                : new TightenedInterval(before.days(), before.since(), inspectBy, before.hazards());
    }
}
