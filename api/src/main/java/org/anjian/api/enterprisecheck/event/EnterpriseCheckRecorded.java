package org.anjian.api.enterprisecheck.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprisecheck.CheckPlanSubject;
import org.anjian.api.hazard.HazardId;
import org.axonframework.serialization.Revision;

/**
 * A check took place.
 *
 * @param checkId the id of the check
 * @param window the calendar window it counts for
 */
@Revision("1")
public record EnterpriseCheckRecorded(
        CheckPlanSubject checkPlan,
        Instant occurredAt,
        String checkId,
        String result,
        List<HazardId> findings,
        String window)
        implements CheckPlanEvent {
    public EnterpriseCheckRecorded {
        findings = List.copyOf(findings);
    }
}
