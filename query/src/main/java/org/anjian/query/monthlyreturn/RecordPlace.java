package org.anjian.query.monthlyreturn;

import java.util.List;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.inspection.event.InspectionEvent;
import org.anjian.api.message.Event;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/**
 * In which sector and region a record counts, as the beginning of its history says.
 *
 * @param region the region of the record
 */
record RecordPlace(Sector sector, RegionCode region) {

    static RecordPlace of(List<? extends Event> history) {
        return switch (history.getLast()) {
            case InspectionEvent e ->
                new RecordPlace(e.inspection().sector(), e.inspection().region());
            case PenaltyCaseEvent e ->
                new RecordPlace(e.penaltyCase().sector(), e.penaltyCase().region());
            case HazardEvent e ->
                new RecordPlace(sectorOfHazard(history), e.hazard().region());
            default -> throw new IllegalArgumentException("Counts nowhere: " + history.getLast());
        };
    }

    private static Sector sectorOfHazard(List<? extends Event> history) {
        return history.getFirst() instanceof HazardRegistered registered ? registered.sector() : Sector.OTHER;
    }
}
