package org.anjian.api.safetymanager.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Takes a post into the cycle of performance assessments of the scheme in force (QJ22A-04). */
public record EnrolInAssessmentCycle(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand {
    public EnrolInAssessmentCycle {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        Required.value(occurredAt, "occurredAt");
    }
}
