package org.anjian.api.tracearchive.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.tracearchive.ArchiveContents;
import org.anjian.api.tracearchive.TraceArchiveCommand;
import org.anjian.api.tracearchive.TraceArchiveId;
import org.anjian.api.tracearchive.TraceArchiveSubject;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the whole trace of a record leaves the ledger as a file (QJ16-09g). Sent by the export itself, in the name of
 * whoever gets the file and before the file is handed out.
 */
public record ExportTraceArchive(
        @TargetAggregateIdentifier TraceArchiveId archiveId,
        TraceArchiveSubject of,
        ArchiveContents contents,
        Instant occurredAt,
        @Nullable String commandId)
        implements TraceArchiveCommand {

    public ExportTraceArchive {
        archiveId = archiveId == null ? TraceArchiveId.forCommand(commandId) : archiveId;
        Required.value(of, "of");
        Required.value(contents, "contents");
        Required.value(occurredAt, "occurredAt");
    }
}
