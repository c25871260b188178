package org.anjian.api.typicalcase.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.typicalcase.TypicalCaseSubject;
import org.axonframework.serialization.Revision;

/**
 * The day of the bulletin passed, and no news medium told of the case (QJ22B-13d).
 *
 * @param publishOn the last day
 */
@Revision("1")
public record TypicalCasePublicationOverdue(TypicalCaseSubject typicalCase, Instant occurredAt, LocalDate publishOn)
        implements TypicalCaseEvent {}
