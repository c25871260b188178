package org.anjian.api.correctionorder.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.correctionorder.CorrectionOrderCommand;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionOrderRefusal;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Reports that what was demanded is done, with evidence (改正情况报告).
 *
 * @param evidence files that show it
 * @param record the id of a record that shows it
 */
public record RecordCorrection(
        @TargetAggregateIdentifier CorrectionOrderId correctionOrderId,
        String description,
        List<Evidence> evidence,
        @Nullable String record,
        Instant occurredAt,
        @Nullable String commandId)
        implements CorrectionOrderCommand {

    public RecordCorrection {
        Required.value(correctionOrderId, "correctionOrderId");
        description = Required.text(description, "description");
        evidence = Required.list(evidence, "evidence");
        record = Required.optionalText(record, "record");
        Required.value(occurredAt, "occurredAt");
        if (evidence.isEmpty() && record == null) {
            throw new RefusedException(CorrectionOrderRefusal.CORRECTION_WITHOUT_EVIDENCE, "evidence");
        }
    }
}
