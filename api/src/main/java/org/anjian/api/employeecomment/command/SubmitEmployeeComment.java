package org.anjian.api.employeecomment.command;

import java.time.Instant;
import org.anjian.api.employeecomment.EmployeeCommentId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.Command;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Says something about a hazard of the own enterprise and how it is handled (职工意见, QJ16-15d). */
public record SubmitEmployeeComment(
        @TargetAggregateIdentifier EmployeeCommentId employeeCommentId,
        EnterpriseId enterpriseId,
        HazardId hazardId,
        String content,
        Instant occurredAt,
        @Nullable String commandId)
        implements Command {

    public SubmitEmployeeComment {
        employeeCommentId = employeeCommentId == null ? EmployeeCommentId.forCommand(commandId) : employeeCommentId;
        Required.value(enterpriseId, "enterpriseId");
        Required.value(hazardId, "hazardId");
        content = Required.text(content, "content");
        Required.value(occurredAt, "occurredAt");
    }
}
