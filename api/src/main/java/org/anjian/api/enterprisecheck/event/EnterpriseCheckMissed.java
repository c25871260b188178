package org.anjian.api.enterprisecheck.event;

import java.time.Instant;
import org.anjian.api.enterprisecheck.CheckPlanSubject;
import org.axonframework.serialization.Revision;

/**
 * A window passed without a check (QJ22A-13).
 *
 * @param window the calendar window, such as 2022-W19
 */
@Revision("1")
public record EnterpriseCheckMissed(CheckPlanSubject checkPlan, Instant occurredAt, String window)
        implements CheckPlanEvent {}
