package org.anjian.api.emergencyplan.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.emergencyplan.EmergencyPlanSubject;
import org.axonframework.serialization.Revision;

/** A published plan was not filed in time (NL-YJ07). */
@Revision("1")
public record EmergencyPlanFilingOverdue(
        EmergencyPlanSubject plan, Instant occurredAt, int planVersion, LocalDate fileBy)
        implements EmergencyPlanEvent {}
