package org.anjian.api.drift.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.drift.DriftCommand;
import org.anjian.api.drift.DriftId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that documents say again what the ledger says, after they were compared again.
 *
 * @param documents their ids, as they were found
 */
public record RecordDriftHealed(
        @TargetAggregateIdentifier DriftId driftId,
        List<String> documents,
        Instant occurredAt,
        @Nullable String commandId)
        implements DriftCommand {

    public RecordDriftHealed {
        Required.value(driftId, "driftId");
        documents = Required.list(documents, "documents");
        Required.value(occurredAt, "occurredAt");
    }
}
