package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.person.PersonalText;
import org.anjian.api.tipoff.TipOffSubject;
import org.axonframework.serialization.Revision;

/** The informer reports retaliation: an alert (打击报复预警, NL-AQ73). */
@Revision("1")
public record TipOffRetaliationReported(TipOffSubject tipOff, Instant occurredAt, PersonalText text)
        implements TipOffEvent {}
