package org.anjian.api.enforcementmeasure.command;

import org.anjian.api.enforcementmeasure.EnforcementMeasureCommand;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that a measure in force is not obeyed (拒不执行).
 *
 * @param statement what was said or done
 */
public record RecordMeasureRefusal(
        @TargetAggregateIdentifier EnforcementMeasureId enforcementMeasureId,
        String statement,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnforcementMeasureCommand {

    public RecordMeasureRefusal {
        Required.value(enforcementMeasureId, "enforcementMeasureId");
        statement = Required.text(statement, "statement");
        Required.value(occurredAt, "occurredAt");
    }
}
