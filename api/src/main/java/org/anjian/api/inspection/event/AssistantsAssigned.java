package org.anjian.api.inspection.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.inspection.InspectionSubject;
import org.axonframework.serialization.Revision;

/**
 * Staff of a purchased service was assigned; it assists and decides nothing (QJ16-11d).
 *
 * @param assistants their accounts
 */
@Revision("1")
public record AssistantsAssigned(
        InspectionSubject inspection, Instant occurredAt, List<String> assistants, EntrustmentId entrustmentId)
        implements InspectionEvent {

    public AssistantsAssigned {
        assistants = List.copyOf(assistants);
    }
}
