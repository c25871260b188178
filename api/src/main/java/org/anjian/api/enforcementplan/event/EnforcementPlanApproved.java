package org.anjian.api.enforcementplan.event;

import java.time.Instant;
import org.anjian.api.enforcementplan.EnforcementPlanSubject;
import org.anjian.api.enforcementplan.PlanContents;
import org.axonframework.serialization.Revision;

/**
 * The government of the same level approved a plan, or its amendment (审批同意, QJ22B-05b).
 *
 * @param contents what it approved
 * @param government the code of the government
 */
@Revision("1")
public record EnforcementPlanApproved(
        EnforcementPlanSubject plan,
        Instant occurredAt,
        int planVersion,
        PlanContents contents,
        String government,
        String documentNumber)
        implements EnforcementPlanEvent {}
