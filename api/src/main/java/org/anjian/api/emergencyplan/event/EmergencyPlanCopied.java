package org.anjian.api.emergencyplan.event;

import java.time.Instant;
import org.anjian.api.emergencyplan.EmergencyPlanSubject;
import org.axonframework.serialization.Revision;

/** A filed plan was copied to the emergency department. */
@Revision("1")
public record EmergencyPlanCopied(EmergencyPlanSubject plan, Instant occurredAt, int planVersion, String copiedTo)
        implements EmergencyPlanEvent {}
