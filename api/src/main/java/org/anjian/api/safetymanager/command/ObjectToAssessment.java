package org.anjian.api.safetymanager.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.PersonalRight;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Objects to the result of an assessment. */
public record ObjectToAssessment(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        String assessmentId,
        String grounds,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand, PersonalRight {
    public ObjectToAssessment {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        assessmentId = Required.name(assessmentId, "assessmentId");
        grounds = Required.text(grounds, "grounds");
        Required.value(occurredAt, "occurredAt");
    }
}
