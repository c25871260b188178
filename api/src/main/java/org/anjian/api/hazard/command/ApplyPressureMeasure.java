package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.PressureMeasure;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records a measure of pressure (QJ16-08).
 *
 * @param persons the posts of those addressed
 */
public record ApplyPressureMeasure(
        @TargetAggregateIdentifier HazardId hazardId,
        PressureMeasure measure,
        String persons,
        String minutes,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public ApplyPressureMeasure {
        Required.value(hazardId, "hazardId");
        Required.value(measure, "measure");
        persons = Required.text(persons, "persons");
        minutes = Required.text(minutes, "minutes");
        Required.value(occurredAt, "occurredAt");
    }
}
