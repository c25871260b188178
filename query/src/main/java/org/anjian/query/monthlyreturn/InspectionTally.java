package org.anjian.query.monthlyreturn;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.inspection.event.FindingRecorded;
import org.anjian.api.inspection.event.InspectionCompleted;
import org.anjian.api.inspection.event.InspectionEvent;
import org.anjian.api.message.LegalTime;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.monthlyreturn.ReturnFilter;

/** What an inspection counts in a month: it counts in the month in which it was concluded, with all that it found. */
final class InspectionTally {

    private InspectionTally() {}

    static Contribution of(ReturnFilter filter, List<InspectionEvent> history) {
        InspectionEvent last = history.getLast();
        boolean concluded = history.stream()
                .anyMatch(event ->
                        event instanceof InspectionCompleted && filter.has(LegalTime.dayOf(event.occurredAt())));
        if (!concluded || !last.inspection().region().isWithin(filter.region())) {
            return Contribution.NONE;
        }
        Map<ReturnFigure, Long> amounts = new EnumMap<>(ReturnFigure.class);
        amounts.put(ReturnFigure.INSPECTIONS, 1L);
        amounts.put(
                ReturnFigure.FINDINGS,
                history.stream().filter(FindingRecorded.class::isInstance).count());
        return new Contribution(amounts, last.inspection().enterpriseId().raw());
    }
}
