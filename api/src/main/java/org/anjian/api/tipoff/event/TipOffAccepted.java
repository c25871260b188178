package org.anjian.api.tipoff.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.tipoff.TipOffMatterId;
import org.anjian.api.tipoff.TipOffSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A tip-off was accepted and is being verified (受理).
 *
 * @param matter what it is about, together with others
 * @param receivedAt when it came in: the first named informer of a matter is rewarded
 * @param handler the account
 * @param verifyBy the last day for the verification; null where no rule set one
 */
@Revision("1")
public record TipOffAccepted(
        TipOffSubject tipOff,
        Instant occurredAt,
        TipOffMatterId matter,
        boolean named,
        Instant receivedAt,
        String handler,
        @Nullable LocalDate verifyBy)
        implements TipOffEvent {}
