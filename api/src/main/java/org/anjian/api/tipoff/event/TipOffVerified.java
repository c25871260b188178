package org.anjian.api.tipoff.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.region.RegionCode;
import org.anjian.api.tipoff.TipOffOutcome;
import org.anjian.api.tipoff.TipOffSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A tip-off was verified (核查, NL-AQ73).
 *
 * @param record the written record, by its digests
 * @param government whose government verified, where somebody died
 */
@Revision("1")
public record TipOffVerified(
        TipOffSubject tipOff,
        Instant occurredAt,
        TipOffOutcome outcome,
        String findings,
        List<Evidence> record,
        @Nullable RegionCode government)
        implements TipOffEvent {

    public TipOffVerified {
        record = List.copyOf(record);
    }
}
