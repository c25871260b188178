package org.anjian.api.villagecheck.command;

import java.time.Instant;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.anjian.api.villagecheck.VillageCheckCommand;
import org.anjian.api.villagecheck.VillageCheckId;
import org.anjian.api.villagecheck.VillageProblemOutcome;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of a problem, as the body that it was reported to (答复, ML20-12f).
 *
 * @param hazardId the hazard as which an officer registered it, where one did
 */
public record AnswerProblem(
        @TargetAggregateIdentifier VillageCheckId villageCheckId,
        VillageProblemOutcome outcome,
        String note,
        @Nullable HazardId hazardId,
        Instant occurredAt,
        @Nullable String commandId)
        implements VillageCheckCommand {

    public AnswerProblem {
        Required.value(villageCheckId, "villageCheckId");
        Required.value(outcome, "outcome");
        note = Required.text(note, "note");
        Required.value(occurredAt, "occurredAt");
    }
}
