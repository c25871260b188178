package org.anjian.api.correctionorder.command;

import java.time.Instant;
import org.anjian.api.correctionorder.CorrectionOrderCommand;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the ordered party refuses to correct (拒不改正, NL-AQ112).
 *
 * @param statement what was said or done
 */
public record RecordCorrectionRefusal(
        @TargetAggregateIdentifier CorrectionOrderId correctionOrderId,
        String statement,
        Instant occurredAt,
        @Nullable String commandId)
        implements CorrectionOrderCommand {

    public RecordCorrectionRefusal {
        Required.value(correctionOrderId, "correctionOrderId");
        statement = Required.text(statement, "statement");
        Required.value(occurredAt, "occurredAt");
    }
}
