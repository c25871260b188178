package org.anjian.api.person.event;

import java.time.Instant;
import org.anjian.api.person.PersonSubject;
import org.axonframework.serialization.Revision;

/** A person's data were erased: the key was destroyed with this event. */
@Revision("1")
public record PersonForgotten(PersonSubject person, Instant occurredAt, String reason) implements PersonEvent {}
