package org.anjian.api.enterprisecheck.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprisecheck.CheckFrequency;
import org.anjian.api.enterprisecheck.CheckPlanCommand;
import org.anjian.api.enterprisecheck.CheckPlanId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Adopts a plan of the enterprise's own checks (检查计划: 对象、内容、频次; QX24-19).
 *
 * @param place the workplace, equipment or facility
 * @param content what is checked
 */
public record AdoptCheckPlan(
        @TargetAggregateIdentifier CheckPlanId checkPlanId,
        EnterpriseId enterpriseId,
        String place,
        String content,
        @Nullable CheckFrequency frequency,
        Instant occurredAt,
        @Nullable String commandId)
        implements CheckPlanCommand {

    public AdoptCheckPlan {
        checkPlanId = checkPlanId == null ? CheckPlanId.forCommand(commandId) : checkPlanId;
        Required.value(enterpriseId, "enterpriseId");
        place = Required.name(place, "place");
        content = Required.text(content, "content");
        Required.value(occurredAt, "occurredAt");
    }
}
