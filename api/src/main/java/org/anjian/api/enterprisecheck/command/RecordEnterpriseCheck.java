package org.anjian.api.enterprisecheck.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprisecheck.CheckPlanCommand;
import org.anjian.api.enterprisecheck.CheckPlanId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records a check by the enterprise (QJ22A-13).
 *
 * @param findings the hazards found and registered
 */
public record RecordEnterpriseCheck(
        @TargetAggregateIdentifier CheckPlanId checkPlanId,
        String result,
        List<HazardId> findings,
        Instant occurredAt,
        @Nullable String commandId)
        implements CheckPlanCommand {

    public RecordEnterpriseCheck {
        Required.value(checkPlanId, "checkPlanId");
        result = Required.text(result, "result");
        findings = Required.list(findings, "findings");
        Required.value(occurredAt, "occurredAt");
    }
}
