package org.anjian.api.normativedocument.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.normativedocument.DocumentCleanupSubject;
import org.axonframework.serialization.Revision;

/**
 * The last day for the report of a locality passed without one.
 *
 * @param rule the rule that set the task
 * @param reportBy the last day
 */
@Revision("1")
public record ReformTaskOverdue(DocumentCleanupSubject cleanup, Instant occurredAt, String rule, LocalDate reportBy)
        implements DocumentCleanupEvent {}
