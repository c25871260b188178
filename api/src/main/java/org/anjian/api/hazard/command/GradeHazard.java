package org.anjian.api.hazard.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Grades or regrades a hazard (分级).
 *
 * @param basis the standard and the facts behind the grade
 */
public record GradeHazard(
        @TargetAggregateIdentifier HazardId hazardId,
        HazardGrade severity,
        String basis,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public GradeHazard {
        Required.value(hazardId, "hazardId");
        Required.value(severity, "severity");
        basis = Required.text(basis, "basis");
        Required.value(occurredAt, "occurredAt");
    }
}
