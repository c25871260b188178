package org.anjian.api.inspection.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.inspection.InspectionSubject;
import org.axonframework.serialization.Revision;

/**
 * Both sides signed the record.
 *
 * @param officers the accounts
 * @param signatory the post of who signed for the enterprise
 */
@Revision("1")
public record InspectionRecordSigned(
        InspectionSubject inspection, Instant occurredAt, List<String> officers, String signatory)
        implements InspectionEvent {

    public InspectionRecordSigned {
        officers = List.copyOf(officers);
    }
}
