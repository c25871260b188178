package org.anjian.api.emergencyplan.event;

import java.time.Instant;
import org.anjian.api.emergencyplan.EmergencyPlanSubject;
import org.axonframework.serialization.Revision;

/** A plan was retired. */
@Revision("1")
public record EmergencyPlanRetired(EmergencyPlanSubject plan, Instant occurredAt, String reason)
        implements EmergencyPlanEvent {}
