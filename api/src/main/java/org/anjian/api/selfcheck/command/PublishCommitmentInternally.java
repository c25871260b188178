package org.anjian.api.selfcheck.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.selfcheck.SelfInspectionCommand;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the commitments were shown in the enterprise (QX24-P2e).
 *
 * @param manner how and where
 */
public record PublishCommitmentInternally(
        @TargetAggregateIdentifier SelfInspectionId selfInspectionId,
        String manner,
        Instant occurredAt,
        @Nullable String commandId)
        implements SelfInspectionCommand {

    public PublishCommitmentInternally {
        Required.value(selfInspectionId, "selfInspectionId");
        manner = Required.text(manner, "manner");
        Required.value(occurredAt, "occurredAt");
    }
}
