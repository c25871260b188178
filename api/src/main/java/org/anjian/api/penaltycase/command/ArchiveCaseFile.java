package org.anjian.api.penaltycase.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Archives the file of a closed case (归档, NL-CF47).
 */
public record ArchiveCaseFile(
        @TargetAggregateIdentifier PenaltyCaseId penaltyCaseId,
        String archiveNumber,
        Evidence catalogue,
        int documents,
        List<Evidence> recordings,
        Instant occurredAt,
        @Nullable String commandId)
        implements PenaltyCaseCommand {

    public ArchiveCaseFile {
        Required.value(penaltyCaseId, "penaltyCaseId");
        archiveNumber = Required.name(archiveNumber, "archiveNumber");
        Required.value(catalogue, "catalogue");
        Required.notNegative(documents, "documents");
        recordings = Required.list(recordings, "recordings");
        Required.value(occurredAt, "occurredAt");
    }
}
