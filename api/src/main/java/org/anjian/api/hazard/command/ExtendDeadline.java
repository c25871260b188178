package org.anjian.api.hazard.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Grants a later due date, decided by someone other than the applicant (准予延期). */
public record ExtendDeadline(
        @TargetAggregateIdentifier HazardId hazardId,
        LocalDate dueOn,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public ExtendDeadline {
        Required.value(hazardId, "hazardId");
        Required.value(dueOn, "dueOn");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
