package org.anjian.api.disclosure.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.disclosure.DisclosureSubject;
import org.axonframework.serialization.Revision;

/** The last day for the publication passed without one. */
@Revision("1")
public record DisclosureOverdue(DisclosureSubject disclosure, Instant occurredAt, LocalDate dueOn)
        implements DisclosureEvent {}
