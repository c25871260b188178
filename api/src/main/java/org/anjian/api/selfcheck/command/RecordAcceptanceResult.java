package org.anjian.api.selfcheck.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.selfcheck.AcceptanceResult;
import org.anjian.api.selfcheck.SelfInspectionCommand;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records what the acceptance check came to. */
public record RecordAcceptanceResult(
        @TargetAggregateIdentifier SelfInspectionId selfInspectionId,
        AcceptanceResult result,
        String findings,
        Instant occurredAt,
        @Nullable String commandId)
        implements SelfInspectionCommand {

    public RecordAcceptanceResult {
        Required.value(selfInspectionId, "selfInspectionId");
        Required.value(result, "result");
        findings = Required.text(findings, "findings");
        Required.value(occurredAt, "occurredAt");
    }
}
