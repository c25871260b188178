package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.tipoff.TipOffSubject;
import org.axonframework.serialization.Revision;

/** A tip-off was transferred to the department that is competent (移送, NL-AQ73). */
@Revision("1")
public record TipOffTransferred(TipOffSubject tipOff, Instant occurredAt, ResponsibleBody to, String reason)
        implements TipOffEvent {}
