package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.person.PersonalText;
import org.anjian.api.tipoff.TipOffSubject;
import org.axonframework.serialization.Revision;

/** The informer was told what became of it (答复). */
@Revision("1")
public record TipOffAnswered(TipOffSubject tipOff, Instant occurredAt, PersonalText answer) implements TipOffEvent {}
