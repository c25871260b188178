package org.anjian.api.enterprisecheck.command;

import java.time.Instant;
import org.anjian.api.enterprisecheck.CheckPlanCommand;
import org.anjian.api.enterprisecheck.CheckPlanId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a check record by a further event (QJ22A-13).
 *
 * @param checkId the check that was recorded wrongly
 */
public record CorrectCheckRecord(
        @TargetAggregateIdentifier CheckPlanId checkPlanId,
        String checkId,
        String result,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements CheckPlanCommand {

    public CorrectCheckRecord {
        Required.value(checkPlanId, "checkPlanId");
        checkId = Required.text(checkId, "checkId");
        result = Required.text(result, "result");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
