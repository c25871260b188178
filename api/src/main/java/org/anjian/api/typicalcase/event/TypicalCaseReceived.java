package org.anjian.api.typicalcase.event;

import java.time.Instant;
import org.anjian.api.monthlyreturn.TypicalCase;
import org.anjian.api.typicalcase.TypicalCaseSubject;
import org.axonframework.serialization.Revision;

/**
 * A monthly return nominated a typical case (QJ22B-11c).
 *
 * @param nominated its four parts, as the return tells them
 * @param nominatedBy the account
 */
@Revision("1")
public record TypicalCaseReceived(
        TypicalCaseSubject typicalCase, Instant occurredAt, TypicalCase nominated, String nominatedBy)
        implements TypicalCaseEvent {}
