package org.anjian.api.typicalcase.event;

import java.time.Instant;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.typicalcase.TypicalCaseSubject;
import org.axonframework.serialization.Revision;

/**
 * The case was withdrawn.
 *
 * @param reason why
 * @param explanation the same in words, for the public
 * @param legalBasis on what that rests
 * @param withdrawnBy the account
 */
@Revision("1")
public record TypicalCaseWithdrawn(
        TypicalCaseSubject typicalCase,
        Instant occurredAt,
        WithdrawalReason reason,
        String explanation,
        String legalBasis,
        String withdrawnBy)
        implements TypicalCaseEvent {}
