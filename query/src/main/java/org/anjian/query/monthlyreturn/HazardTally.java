package org.anjian.query.monthlyreturn;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardGraded;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.HazardReopened;
import org.anjian.api.hazard.event.HazardRevoked;
import org.anjian.api.message.LegalTime;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.monthlyreturn.ReturnFilter;

/** What a hazard counts in a month; one that was declared void counts nowhere, and a near miss is no hazard. */
final class HazardTally {

    private HazardTally() {}

    static Contribution of(ReturnFilter filter, List<HazardEvent> history) {
        boolean found = false;
        boolean major = false;
        boolean closed = false;
        for (HazardEvent event : history) {
            boolean untilThen = !LegalTime.dayOf(event.occurredAt()).isAfter(filter.to());
            switch (event) {
                case HazardRegistered e -> {
                    if (e.kind() != HazardKind.HAZARD) {
                        return Contribution.NONE;
                    }
                    found = filter.has(LegalTime.dayOf(e.occurredAt()));
                    major = e.severity() == HazardGrade.MAJOR;
                }
                case HazardGraded e when untilThen -> major = e.severity() == HazardGrade.MAJOR;
                case HazardClosed e when !e.closedOn().isAfter(filter.to()) -> closed = filter.has(e.closedOn());
                case HazardReopened _ when untilThen -> closed = false;
                case HazardRevoked _ -> {
                    return Contribution.NONE;
                }
                default -> {}
            }
        }
        if (!history.getLast().hazard().region().isWithin(filter.region())) {
            return Contribution.NONE;
        }
        Map<ReturnFigure, Long> amounts = new EnumMap<>(ReturnFigure.class);
        if (found) {
            amounts.put(ReturnFigure.HAZARDS_FOUND, 1L);
            amounts.put(ReturnFigure.MAJOR_HAZARDS_FOUND, major ? 1L : 0L);
        }
        if (closed) {
            amounts.put(ReturnFigure.HAZARDS_CLOSED, 1L);
        }
        return Contribution.of(amounts);
    }
}
