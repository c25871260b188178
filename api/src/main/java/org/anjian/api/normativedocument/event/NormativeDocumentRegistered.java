package org.anjian.api.normativedocument.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.normativedocument.NormativeDocumentSubject;
import org.axonframework.serialization.Revision;

/**
 * A version of a normative document was registered.
 *
 * @param documentVersion counted from 1
 */
@Revision("1")
public record NormativeDocumentRegistered(
        NormativeDocumentSubject document,
        Instant occurredAt,
        int documentVersion,
        String title,
        LocalDate effectiveFrom,
        Evidence text)
        implements NormativeDocumentEvent {}
