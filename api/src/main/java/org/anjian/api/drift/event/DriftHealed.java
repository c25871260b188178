package org.anjian.api.drift.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.drift.DriftId;
import org.anjian.api.region.RegionCode;
import org.axonframework.serialization.Revision;

/**
 * Documents say again what the ledger says: they were folded anew, or removed, and compared again.
 *
 * @param documents their ids
 */
@Revision("1")
public record DriftHealed(
        DriftId driftId, String readModel, RegionCode region, List<String> documents, Instant occurredAt)
        implements DriftEvent {

    public DriftHealed {
        documents = List.copyOf(documents);
    }
}
