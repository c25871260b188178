package org.anjian.command.entrustment;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.entrustment.EntrustmentKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An entrustment as decisions need it.
 *
 * @param regulator the code of the regulator that entrusts or authorises
 * @param body the code of the body that acts
 * @param sectors the sectors meant; all where the list is empty
 * @param staff the accounts of the staff of a purchased service
 */
public record KnownEntrustment(
        EntrustmentId id,
        EntrustmentKind kind,
        String regulator,
        String body,
        RegionCode region,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate endedOn,
        List<Sector> sectors,
        List<String> staff) {

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until) && (endedOn == null || day.isBefore(endedOn));
    }

    boolean covers(RegionCode place, Sector sector) {
        return place.isWithin(region) && (sectors.isEmpty() || sectors.contains(sector));
    }
}
