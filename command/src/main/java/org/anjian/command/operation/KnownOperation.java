package org.anjian.command.operation;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.operation.OperationId;
import org.anjian.api.operation.OperationKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An operation as inspections need it.
 *
 * @param lead the code of the body that leads it
 * @param sector of a special inspection
 * @param participants the codes of the other departments of a joint operation
 */
public record KnownOperation(
        OperationId id,
        OperationKind kind,
        RegionCode region,
        String lead,
        @Nullable Sector sector,
        LocalDate launchedOn,
        List<String> participants) {

    /** Whether an inspection of a regulator on a day may be part of it. */
    public boolean covers(String regulator, RegionCode place, Sector inspected, LocalDate day) {
        return place.isWithin(region)
                && !day.isBefore(launchedOn)
                && (sector == null || sector == inspected)
                && (kind != OperationKind.JOINT || lead.equals(regulator) || participants.contains(regulator));
    }
}
