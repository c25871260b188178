package org.anjian.api.correctionorder.event;

import java.time.Instant;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.axonframework.serialization.Revision;

/**
 * The correction was found wanting.
 *
 * @param verifiedBy the account
 */
@Revision("1")
public record CorrectionRejected(CorrectionOrderSubject order, Instant occurredAt, String opinion, String verifiedBy)
        implements CorrectionOrderEvent {}
