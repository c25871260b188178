package org.anjian.api.emergencyplan.event;

import java.time.Instant;
import org.anjian.api.emergencyplan.EmergencyPlanSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A plan was filed with the regulator.
 *
 * @param copiedTo the emergency department; null where the copy is missing
 */
@Revision("1")
public record EmergencyPlanFiled(
        EmergencyPlanSubject plan,
        Instant occurredAt,
        int planVersion,
        String regulator,
        @Nullable String copiedTo) implements EmergencyPlanEvent {}
