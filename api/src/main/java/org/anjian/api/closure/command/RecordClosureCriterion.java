package org.anjian.api.closure.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.closure.ClosureCommand;
import org.anjian.api.closure.ClosureCriterion;
import org.anjian.api.closure.ClosureId;
import org.anjian.api.closure.ClosureRefusal;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that an enterprise meets a criterion of closing (符合提请关闭情形, NL-AQ113).
 *
 * @param grounds the ids of the records that it rests on
 */
public record RecordClosureCriterion(
        @TargetAggregateIdentifier ClosureId closureId,
        EnterpriseId enterpriseId,
        ClosureCriterion criterion,
        List<String> grounds,
        String description,
        Instant occurredAt,
        @Nullable String commandId)
        implements ClosureCommand {

    public RecordClosureCriterion {
        closureId = closureId == null ? ClosureId.forCommand(commandId) : closureId;
        Required.value(enterpriseId, "enterpriseId");
        Required.value(criterion, "criterion");
        grounds = Required.list(grounds, "grounds");
        description = Required.text(description, "description");
        Required.value(occurredAt, "occurredAt");
        if (grounds.isEmpty()) {
            throw new RefusedException(ClosureRefusal.GROUND_MISSING, "grounds");
        }
    }
}
