package org.anjian.api.emergencyplan.event;

import java.time.Instant;
import org.anjian.api.emergencyplan.EmergencyPlanSubject;
import org.axonframework.serialization.Revision;

/**
 * The principal signed a plan.
 *
 * @param signedBy the account of the principal
 */
@Revision("1")
public record EmergencyPlanSigned(EmergencyPlanSubject plan, Instant occurredAt, int planVersion, String signedBy)
        implements EmergencyPlanEvent {}
