package org.anjian.api.enterprisecheck.event;

import java.time.Instant;
import org.anjian.api.enterprisecheck.CheckPlanSubject;
import org.axonframework.serialization.Revision;

/** A check record was corrected; the original stays readable. */
@Revision("1")
public record CheckRecordCorrected(
        CheckPlanSubject checkPlan,
        Instant occurredAt,
        String checkId,
        String previousResult,
        String result,
        String reason)
        implements CheckPlanEvent {}
