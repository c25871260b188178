package org.anjian.api.tipoff.event;

import java.time.Instant;
import org.anjian.api.tipoff.TipOffSubject;
import org.axonframework.serialization.Revision;

/**
 * Measures were ordered, signed by a leader (NL-AQ73).
 *
 * @param signedBy the account of the leader
 */
@Revision("1")
public record TipOffMeasuresOrdered(TipOffSubject tipOff, Instant occurredAt, String measures, String signedBy)
        implements TipOffEvent {}
