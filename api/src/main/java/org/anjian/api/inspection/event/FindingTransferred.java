package org.anjian.api.inspection.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.inspection.InspectionSubject;
import org.axonframework.serialization.Revision;

/** A finding was handed to the department it belongs to (NL-AQ69, QJ16-08b). */
@Revision("1")
public record FindingTransferred(
        InspectionSubject inspection,
        Instant occurredAt,
        int number,
        ResponsibleBody to,
        String reason,
        LocalDate acknowledgeBy)
        implements InspectionEvent {}
