package org.anjian.api.hazard.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.RecheckResult;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records the regulator's recheck on site (复查, QJ22B-09).
 *
 * @param newDueOn the new due date after a failed recheck
 */
public record RecheckHazard(
        @TargetAggregateIdentifier HazardId hazardId,
        RecheckResult result,
        String conclusion,
        List<Evidence> evidence,
        @Nullable LocalDate newDueOn,
        Instant occurredAt,
        @Nullable String commandId)
        implements HazardCommand {

    public RecheckHazard {
        Required.value(hazardId, "hazardId");
        Required.value(result, "result");
        conclusion = Required.text(conclusion, "conclusion");
        evidence = Required.list(evidence, "evidence");
        Required.value(occurredAt, "occurredAt");
    }
}
