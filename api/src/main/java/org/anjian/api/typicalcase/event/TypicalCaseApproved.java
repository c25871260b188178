package org.anjian.api.typicalcase.event;

import java.time.Instant;
import org.anjian.api.typicalcase.TypicalCaseSubject;
import org.axonframework.serialization.Revision;

/**
 * The office approved the case for a bulletin.
 *
 * @param approvedBy the account, not the one that worded it
 */
@Revision("1")
public record TypicalCaseApproved(TypicalCaseSubject typicalCase, Instant occurredAt, String approvedBy)
        implements TypicalCaseEvent {}
