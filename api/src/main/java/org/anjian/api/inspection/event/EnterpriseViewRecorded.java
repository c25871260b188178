package org.anjian.api.inspection.event;

import java.time.Instant;
import org.anjian.api.inspection.InspectionSubject;
import org.axonframework.serialization.Revision;

/**
 * What the enterprise said.
 *
 * @param statedBy the post of who said it
 */
@Revision("1")
public record EnterpriseViewRecorded(InspectionSubject inspection, Instant occurredAt, String opinion, String statedBy)
        implements InspectionEvent {}
