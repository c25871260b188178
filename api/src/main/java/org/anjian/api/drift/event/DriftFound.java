package org.anjian.api.drift.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.drift.DriftId;
import org.anjian.api.drift.DriftedDocument;
import org.anjian.api.region.RegionCode;
import org.axonframework.serialization.Revision;

/** Documents of a read model were found that do not say what the ledger says. */
@Revision("1")
public record DriftFound(
        DriftId driftId, String readModel, RegionCode region, List<DriftedDocument> documents, Instant occurredAt)
        implements DriftEvent {

    public DriftFound {
        documents = List.copyOf(documents);
    }
}
