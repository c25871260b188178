package org.anjian.api.penaltycase.command;

import java.time.Instant;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.inspection.RecordMedium;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.secrecy.Secrecy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Attaches a record of how the case was handled, by its digest (执法全过程记录, QJ16-06e, ML20-05e).
 *
 * @param device the recorder, or where a text was written
 */
public record AttachCaseRecord(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        RecordMedium medium,
        Evidence record,
        String device,
        @Nullable Secrecy secrecy,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public AttachCaseRecord {
        Required.value(penaltyCaseId, "penaltyCaseId");
        Required.value(medium, "medium");
        Required.value(record, "record");
        device = Required.name(device, "device");
        Required.value(occurredAt, "occurredAt");
    }
}
