package org.anjian.api.emergencyplan.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.emergencyplan.EmergencyPlanSubject;
import org.anjian.api.emergencyplan.PlanAudience;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A plan was published.
 *
 * @param fileBy the last day to file it; null where the law sets none (NL-YJ07)
 */
@Revision("1")
public record EmergencyPlanPublished(
        EmergencyPlanSubject plan,
        Instant occurredAt,
        int planVersion,
        PlanAudience audience,
        String channel,
        @Nullable LocalDate fileBy)
        implements EmergencyPlanEvent {}
