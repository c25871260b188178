package org.anjian.api.enterprisecheck.event;

import java.time.Instant;
import org.anjian.api.enterprisecheck.CheckPlanSubject;
import org.axonframework.serialization.Revision;

/**
 * The enterprise explained a window without a check (QX24-19).
 *
 * @param window the window, such as 2022-W19
 */
@Revision("1")
public record MissedCheckExplained(CheckPlanSubject checkPlan, Instant occurredAt, String window, String reason)
        implements CheckPlanEvent {}
