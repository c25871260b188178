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

/**
 * Records the assessment of qualification and ability before work begins (QJ22A-08a). It is free of charge.
 *
 * @param marks one mark for every item of the scheme's parts for qualification and ability
 */
public record RecordPreJobAssessment(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        List<ItemMark> marks,
        List<Evidence> evidence,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand {
    public RecordPreJobAssessment {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        marks = Required.list(marks, "marks");
        evidence = Required.list(evidence, "evidence");
        Required.value(occurredAt, "occurredAt");
    }
}
