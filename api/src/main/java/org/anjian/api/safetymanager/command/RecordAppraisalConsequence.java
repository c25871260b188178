package org.anjian.api.safetymanager.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.ConsequenceType;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records an award, an adjustment of the post, a reward or a punishment, with the appraisal it rests on (QJ22A-09b).
 *
 * @param appraisalId the appraisal it rests on; refused without one
 */
public record RecordAppraisalConsequence(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        ConsequenceType type,
        @Nullable String appraisalId,
        String description,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand {
    public RecordAppraisalConsequence {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        Required.value(type, "type");
        appraisalId = Required.optionalText(appraisalId, "appraisalId");
        description = Required.text(description, "description");
        Required.value(occurredAt, "occurredAt");
    }
}
