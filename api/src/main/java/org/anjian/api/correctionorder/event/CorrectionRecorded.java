package org.anjian.api.correctionorder.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.anjian.api.hazard.Evidence;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A correction was reported.
 *
 * @param record the id of a record that shows it
 * @param reportedBy the account
 */
@Revision("1")
public record CorrectionRecorded(
        CorrectionOrderSubject order,
        Instant occurredAt,
        String description,
        List<Evidence> evidence,
        @Nullable String record,
        String reportedBy)
        implements CorrectionOrderEvent {

    public CorrectionRecorded {
        evidence = List.copyOf(evidence);
    }
}
