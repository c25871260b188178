package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.Disposition;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Cancels the number (销号, QJ22B-09).
 *
 * @param reference the number of the penalty case or transfer
 */
public record CloseHazard(
        @TargetAggregateIdentifier HazardId hazardId,
        Disposition disposition,
        @Nullable String reference,
        @Nullable String note,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public CloseHazard {
        Required.value(hazardId, "hazardId");
        Required.value(disposition, "disposition");
        reference = Required.optionalText(reference, "reference");
        note = Required.optionalText(note, "note");
        Required.value(occurredAt, "occurredAt");
    }
}
