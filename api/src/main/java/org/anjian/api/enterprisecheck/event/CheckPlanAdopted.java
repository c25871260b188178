package org.anjian.api.enterprisecheck.event;

import java.time.Instant;
import org.anjian.api.enterprisecheck.CheckFrequency;
import org.anjian.api.enterprisecheck.CheckPlanSubject;
import org.axonframework.serialization.Revision;

/** A check plan was adopted. */
@Revision("1")
public record CheckPlanAdopted(CheckPlanSubject checkPlan, Instant occurredAt, CheckFrequency frequency, String content)
        implements CheckPlanEvent {}
