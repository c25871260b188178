package org.anjian.api.typicalcase.event;

import java.time.Instant;
import org.anjian.api.typicalcase.TypicalCaseSubject;
import org.axonframework.serialization.Revision;

/**
 * The office did not approve the wording.
 *
 * @param reason what is wrong with it
 * @param sentBackBy the account
 */
@Revision("1")
public record TypicalCaseSentBack(TypicalCaseSubject typicalCase, Instant occurredAt, String reason, String sentBackBy)
        implements TypicalCaseEvent {}
