package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.person.PersonalText;
import org.anjian.api.tipoff.MessageSender;
import org.anjian.api.tipoff.TipOffSubject;
import org.axonframework.serialization.Revision;

/** The informer or the handler left a message. */
@Revision("1")
public record TipOffMessageLeft(TipOffSubject tipOff, Instant occurredAt, MessageSender sender, PersonalText text)
        implements TipOffEvent {}
