package org.anjian.api.inspection.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.inspection.InspectionSubject;
import org.axonframework.serialization.Revision;

/** The department did not take a finding over in time. */
@Revision("1")
public record FindingTransferUnacknowledged(
        InspectionSubject inspection, Instant occurredAt, int number, ResponsibleBody to, LocalDate acknowledgeBy)
        implements InspectionEvent {}
