package org.anjian.api.normativedocument.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.normativedocument.NormativeDocumentSubject;
import org.axonframework.serialization.Revision;

/** A normative document was repealed: facts from that day on are not judged by it. */
@Revision("1")
public record NormativeDocumentRepealed(
        NormativeDocumentSubject document, Instant occurredAt, LocalDate repealedFrom, String reason)
        implements NormativeDocumentEvent {}
