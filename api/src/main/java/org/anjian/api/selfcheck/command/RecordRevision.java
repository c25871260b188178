package org.anjian.api.selfcheck.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.selfcheck.RevisionKind;
import org.anjian.api.selfcheck.SelfInspectionCommand;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that documents were revised (QX24-P4b).
 *
 * @param reference the new version
 */
public record RecordRevision(
        @TargetAggregateIdentifier SelfInspectionId selfInspectionId,
        RevisionKind kind,
        String reference,
        Instant occurredAt,
        @Nullable String commandId)
        implements SelfInspectionCommand {

    public RecordRevision {
        Required.value(selfInspectionId, "selfInspectionId");
        Required.value(kind, "kind");
        reference = Required.name(reference, "reference");
        Required.value(occurredAt, "occurredAt");
    }
}
