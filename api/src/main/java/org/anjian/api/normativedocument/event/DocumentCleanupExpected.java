package org.anjian.api.normativedocument.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.normativedocument.DocumentCleanupSubject;
import org.axonframework.serialization.Revision;

/**
 * A locality owes the clean-up.
 *
 * @param reportBy the last day for its report
 */
@Revision("1")
public record DocumentCleanupExpected(DocumentCleanupSubject cleanup, Instant occurredAt, LocalDate reportBy)
        implements DocumentCleanupEvent {}
