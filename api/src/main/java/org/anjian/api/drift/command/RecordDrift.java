package org.anjian.api.drift.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.drift.DriftCommand;
import org.anjian.api.drift.DriftId;
import org.anjian.api.drift.DriftedDocument;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that documents of a read model do not say what the ledger says, before they are healed. Those that are known to be so
 * are not recorded again.
 *
 * @param region the root of the jurisdiction whose ledger it is
 */
public record RecordDrift(
        @TargetAggregateIdentifier DriftId driftId,
        String readModel,
        RegionCode region,
        List<DriftedDocument> documents,
        Instant occurredAt,
        @Nullable String commandId)
        implements DriftCommand {

    public RecordDrift {
        Required.value(driftId, "driftId");
        readModel = Required.name(readModel, "readModel");
        Required.value(region, "region");
        documents = Required.list(documents, "documents");
        if (documents.isEmpty()) {
            throw new RefusedException(InputRefusal.REQUIRED, "documents");
        }
        Required.value(occurredAt, "occurredAt");
    }
}
