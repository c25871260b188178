package org.anjian.api.blacklist.command;

import java.time.Instant;
import org.anjian.api.blacklist.BlacklistCommand;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.blacklist.RestrictionArea;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records that the body of an area confirmed the notice. */
public record AcknowledgeJointSanction(
        @TargetAggregateIdentifier BlacklistEntryId entryId,
        RestrictionArea area,
        String feedback,
        Instant occurredAt,
        @Nullable String commandId)
        implements BlacklistCommand {
    public AcknowledgeJointSanction {
        Required.value(entryId, "entryId");
        Required.value(area, "area");
        feedback = Required.text(feedback, "feedback");
        Required.value(occurredAt, "occurredAt");
    }
}
