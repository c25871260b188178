package org.anjian.api.selfcheck.command;

import java.time.Instant;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.anjian.api.selfcheck.SelfInspectionCommand;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records that a safety manager signed the commitment (履职承诺书, QX24-P2e). */
public record SignCommitment(
        @TargetAggregateIdentifier SelfInspectionId selfInspectionId,
        PersonId personId,
        Instant occurredAt,
        @Nullable String commandId)
        implements SelfInspectionCommand {

    public SignCommitment {
        Required.value(selfInspectionId, "selfInspectionId");
        Required.value(personId, "personId");
        Required.value(occurredAt, "occurredAt");
    }
}
