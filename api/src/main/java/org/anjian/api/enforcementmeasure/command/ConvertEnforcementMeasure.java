package org.anjian.api.enforcementmeasure.command;

import java.time.Instant;
import org.anjian.api.enforcementmeasure.EnforcementMeasureCommand;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import org.anjian.api.enforcementmeasure.MeasureConversion;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Converts a measure into what ends it (转为其他处理).
 *
 * @param record the record or decision that it became
 */
public record ConvertEnforcementMeasure(
        @TargetAggregateIdentifier EnforcementMeasureId enforcementMeasureId,
        MeasureConversion into,
        String record,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnforcementMeasureCommand {

    public ConvertEnforcementMeasure {
        Required.value(enforcementMeasureId, "enforcementMeasureId");
        Required.value(into, "into");
        record = Required.name(record, "record");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
