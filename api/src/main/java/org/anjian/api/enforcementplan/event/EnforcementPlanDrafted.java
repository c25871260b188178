package org.anjian.api.enforcementplan.event;

import java.time.Instant;
import org.anjian.api.enforcementplan.EnforcementPlanSubject;
import org.anjian.api.enforcementplan.PlanContents;
import org.axonframework.serialization.Revision;

/**
 * A plan was drafted, or drafted again.
 *
 * @param needsApproval whether it is in force only once approved and filed (QJ22B-05b, QJ22B-05c)
 */
@Revision("1")
public record EnforcementPlanDrafted(
        EnforcementPlanSubject plan, Instant occurredAt, int planVersion, PlanContents contents, boolean needsApproval)
        implements EnforcementPlanEvent {}
