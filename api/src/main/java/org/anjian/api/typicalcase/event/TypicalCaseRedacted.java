package org.anjian.api.typicalcase.event;

import java.time.Instant;
import org.anjian.api.typicalcase.TypicalCaseSubject;
import org.anjian.api.typicalcase.TypicalCaseText;
import org.axonframework.serialization.Revision;

/**
 * The case was worded for the public: secrets and personal data left out (QJ22B-13d).
 *
 * @param redactedBy the account
 */
@Revision("1")
public record TypicalCaseRedacted(
        TypicalCaseSubject typicalCase, Instant occurredAt, TypicalCaseText text, String redactedBy)
        implements TypicalCaseEvent {}
