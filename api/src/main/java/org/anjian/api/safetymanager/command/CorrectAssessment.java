package org.anjian.api.safetymanager.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.ItemMark;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Corrects the marks of an assessment by a further event; it is marked by the version of the scheme it was made with. */
public record CorrectAssessment(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        String assessmentId,
        List<ItemMark> marks,
        List<Evidence> evidence,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand {
    public CorrectAssessment {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        assessmentId = Required.name(assessmentId, "assessmentId");
        marks = Required.list(marks, "marks");
        evidence = Required.list(evidence, "evidence");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
