package org.anjian.api.safetymanager.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.AppraisalResult;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records an appraisal by the enterprise (QJ22A-09a). */
public record RecordEnterpriseAppraisal(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        AppraisalResult result,
        String comment,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand {
    public RecordEnterpriseAppraisal {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        Required.value(result, "result");
        comment = Required.text(comment, "comment");
        Required.value(occurredAt, "occurredAt");
    }
}
