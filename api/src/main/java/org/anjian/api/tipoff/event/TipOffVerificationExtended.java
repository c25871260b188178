package org.anjian.api.tipoff.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.tipoff.TipOffSubject;
import org.axonframework.serialization.Revision;

/** The verification got more time (延长核查期限, NL-TIP). */
@Revision("1")
public record TipOffVerificationExtended(TipOffSubject tipOff, Instant occurredAt, LocalDate verifyBy, String reason)
        implements TipOffEvent {}
