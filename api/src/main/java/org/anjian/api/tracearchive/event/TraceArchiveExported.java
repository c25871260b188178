package org.anjian.api.tracearchive.event;

import java.time.Instant;
import org.anjian.api.tracearchive.ArchiveContents;
import org.anjian.api.tracearchive.TraceArchiveId;
import org.anjian.api.tracearchive.TraceArchiveSubject;
import org.axonframework.serialization.Revision;

/** The whole trace of a record was handed out as a file (QJ16-09g). */
@Revision("1")
public record TraceArchiveExported(
        TraceArchiveId archiveId, TraceArchiveSubject of, ArchiveContents contents, Instant occurredAt)
        implements TraceArchiveEvent {}
