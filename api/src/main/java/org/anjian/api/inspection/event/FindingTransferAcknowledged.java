package org.anjian.api.inspection.event;

import java.time.Instant;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.inspection.InspectionSubject;
import org.axonframework.serialization.Revision;

/** The department took a finding over. */
@Revision("1")
public record FindingTransferAcknowledged(
        InspectionSubject inspection, Instant occurredAt, int number, ResponsibleBody to) implements InspectionEvent {}
