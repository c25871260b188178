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
 * Records a performance assessment; whoever fails stops at once, at every post (QJ22A-10c, QJ22A-10d).
 *
 * @param marks one mark for every item of the scheme's part for performance
 */
public record RecordPerformanceAssessment(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        List<ItemMark> marks,
        List<Evidence> evidence,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand {
    public RecordPerformanceAssessment {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        marks = Required.list(marks, "marks");
        evidence = Required.list(evidence, "evidence");
        Required.value(occurredAt, "occurredAt");
    }
}
