package org.anjian.api.tipoff.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.tipoff.TipOffSubject;
import org.axonframework.serialization.Revision;

/** The last day of the verification passed (核查逾期, NL-TIP). */
@Revision("1")
public record TipOffVerificationOverdue(TipOffSubject tipOff, Instant occurredAt, LocalDate verifyBy)
        implements TipOffEvent {}
