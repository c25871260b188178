package org.anjian.command.enterprise;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.anjian.api.enterprise.event.InspectionIntervalTightened;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.ruleparameter.ParameterKey;
import org.jspecify.annotations.Nullable;

/** The open major hazards of an enterprise, and how closely it is inspected because of them (QJ16-11f). */
final class OpenMajorHazards {

    /** Within how many days an enterprise with an open major hazard is inspected (configured, not statutory). */
    static final ParameterKey INTERVAL_DAYS = new ParameterKey("QJ16-11f.majorHazardIntervalDays");

    private final Set<HazardId> open = new LinkedHashSet<>();
    private LocalDate since;
    private int days;

    boolean contains(HazardId hazard) {
        return open.contains(hazard);
    }

    void opened(InspectionIntervalTightened event) {
        if (open.isEmpty()) {
            since = LegalTime.dayOf(event.occurredAt());
        }
        open.add(event.hazardId());
        days = event.intervalDays();
    }

    void closed(HazardId hazard) {
        open.remove(hazard);
    }

    /** Whether none is left once that one is closed. */
    boolean endWith(HazardId hazard) {
        return open.equals(Set.of(hazard));
    }

    /**
     * The last day for the next inspection.
     *
     * @param rhythm that of the risk grade; null where there is none
     * @param lastInspectedOn null where that is not known
     */
    @Nullable
    LocalDate inspectBy(@Nullable InspectionRhythm rhythm, @Nullable LocalDate lastInspectedOn) {
        return open.isEmpty()
                ? regular(rhythm)
                : earlier(regular(rhythm), since(lastInspectedOn, since).plusDays(days));
    }

    /** The same as it will be with one more open major hazard. */
    LocalDate inspectBy(
            @Nullable InspectionRhythm rhythm, @Nullable LocalDate lastInspectedOn, LocalDate today, int newDays) {
        return earlier(
                regular(rhythm),
                since(lastInspectedOn, open.isEmpty() ? today : since).plusDays(newDays));
    }

    /** The same as it will be with no open major hazard. */
    static @Nullable LocalDate regular(@Nullable InspectionRhythm rhythm) {
        return rhythm == null ? null : rhythm.inspectBy();
    }

    private static LocalDate since(@Nullable LocalDate inspected, LocalDate otherwise) {
        return inspected == null ? otherwise : inspected;
    }

    private static LocalDate earlier(@Nullable LocalDate regular, LocalDate tightened) {
        return regular == null || tightened.isBefore(regular) ? tightened : regular;
    }
}
