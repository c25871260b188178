package org.anjian.api.inspection.command;

import java.time.Instant;
import org.anjian.api.inspection.InspectionCommand;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.refusal.Required;
import org.anjian.api.secrecy.Secrecy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Marks a record of the process as confidential (QJ22B-08b).
 *
 * @param number the number of the record
 */
public record MarkConfidential(
        @TargetAggregateIdentifier InspectionId inspectionId,
        int number,
        Secrecy secrecy,
        Instant occurredAt,
        @Nullable String commandId)
        implements InspectionCommand {

    public MarkConfidential {
        Required.value(inspectionId, "inspectionId");
        Required.value(secrecy, "secrecy");
        Required.value(occurredAt, "occurredAt");
    }
}
