package org.anjian.api.enforcementmeasure.command;

import java.time.Instant;
import org.anjian.api.enforcementmeasure.EnforcementMeasureCommand;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

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
