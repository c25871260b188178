package org.anjian.api.disclosure.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.disclosure.DisclosureSubject;
import org.axonframework.serialization.Revision;

/** The last day to withdraw what is public of an overtaken decision passed, and it is still public. */
@Revision("1")
public record WithdrawalOverdue(DisclosureSubject disclosure, Instant occurredAt, LocalDate withdrawBy)
        implements DisclosureEvent {}
