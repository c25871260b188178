package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.tipoff.TipOffSubject;
import org.axonframework.serialization.Revision;

/** What a tip-off says was handed to a body that inspects, worded anew and under a reference that leads nowhere (QJ16-15c). */
@Revision("1")
public record TipOffReferred(
        TipOffSubject tipOff, Instant occurredAt, ResponsibleBody to, String reference, String wording)
        implements TipOffEvent {}
