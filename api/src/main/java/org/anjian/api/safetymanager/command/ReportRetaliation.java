package org.anjian.api.safetymanager.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.PersonalRight;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Complains of retaliation for lawful performance of duty (QJ22A-11b). */
public record ReportRetaliation(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        String content,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand, PersonalRight {
    public ReportRetaliation {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        content = Required.text(content, "content");
        Required.value(occurredAt, "occurredAt");
    }
}
