package org.anjian.api.normativedocument.command;

import java.time.Instant;
import org.anjian.api.normativedocument.DocumentCleanupCommand;
import org.anjian.api.normativedocument.DocumentCleanupId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a locality owe the clean-up of documents that obstruct enforcement, and its report (清理废止, QJ16-01b).
 *
 * @param region the locality, a county
 */
public record ExpectDocumentCleanup(
        RegionCode region, Instant occurredAt, @Nullable String commandId) implements DocumentCleanupCommand {

    public ExpectDocumentCleanup {
        Required.value(region, "region");
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from the locality. */
    @Override
    @TargetAggregateIdentifier
    public DocumentCleanupId cleanupId() {
        return DocumentCleanupId.of(region);
    }
}
