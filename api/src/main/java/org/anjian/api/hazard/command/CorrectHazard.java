package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.CorrectableField;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a wrong entry by a further event (更正, QJ22A-13).
 *
 * @param correctedEventId the event of this hazard that was wrong, by its id in the history
 */
public record CorrectHazard(
        @TargetAggregateIdentifier HazardId hazardId,
        String correctedEventId,
        CorrectableField field,
        String value,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public CorrectHazard {
        Required.value(hazardId, "hazardId");
        correctedEventId = Required.text(correctedEventId, "correctedEventId");
        Required.value(field, "field");
        value = Required.text(value, "value");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
