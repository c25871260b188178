package org.anjian.api.typicalcase.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.typicalcase.TypicalCaseCommand;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Approves a typical case for a bulletin, by somebody other than who worded it (审定). */
public record ApproveTypicalCase(
        @TargetAggregateIdentifier TypicalCaseId typicalCaseId,
        Instant occurredAt,
        @Nullable String commandId) implements TypicalCaseCommand {

    public ApproveTypicalCase {
        Required.value(typicalCaseId, "typicalCaseId");
        Required.value(occurredAt, "occurredAt");
    }
}
