package org.anjian.api.operation.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.operation.LaunchedOperation;
import org.anjian.api.operation.MissedPeriod;
import org.anjian.api.operation.OperationCalendarId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/**
 * The operations of a region and the periods that had none: the read model's document.
 *
 * @param version how many events were folded
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param recordedAt when the last event was recorded
 */
public record OperationCalendarView(
        OperationCalendarId id,
        long version,
        RegionCode region,
        List<String> regionPath,
        LocalDate openedOn,
        List<Sector> sectors,
        List<LaunchedOperation> operations,
        List<MissedPeriod> missed,
        Instant recordedAt) {

    public OperationCalendarView {
        regionPath = List.copyOf(regionPath);
        sectors = List.copyOf(sectors);
        operations = List.copyOf(operations);
        missed = List.copyOf(missed);
    }
}
