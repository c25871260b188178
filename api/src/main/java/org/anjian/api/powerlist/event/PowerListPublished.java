package org.anjian.api.powerlist.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.powerlist.PowerItem;
import org.anjian.api.powerlist.PowerListSubject;
import org.axonframework.serialization.Revision;

/**
 * A version of a power list was adopted; that it is to be made public on both channels is a task from now on.
 *
 * @param listVersion counted from 1
 */
@Revision("1")
public record PowerListPublished(
        PowerListSubject list,
        Instant occurredAt,
        int listVersion,
        List<PowerItem> items,
        List<Evidence> flowCharts,
        LocalDate effectiveFrom)
        implements PowerListEvent {

    public PowerListPublished {
        items = List.copyOf(items);
        flowCharts = List.copyOf(flowCharts);
    }
}
