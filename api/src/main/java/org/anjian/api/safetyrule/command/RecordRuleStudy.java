package org.anjian.api.safetyrule.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetyrule.SafetyRuleCommand;
import org.anjian.api.safetyrule.SafetyRuleId;
import org.anjian.api.safetyrule.StudySession;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records a session in which the rule was studied (组织学习, QX24-03). */
public record RecordRuleStudy(
        @TargetAggregateIdentifier SafetyRuleId safetyRuleId,
        StudySession session,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyRuleCommand {

    public RecordRuleStudy {
        Required.value(safetyRuleId, "safetyRuleId");
        Required.value(session, "session");
        Required.value(occurredAt, "occurredAt");
    }
}
