package org.anjian.api.correctionorder.event;

import java.time.Instant;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.axonframework.serialization.Revision;

/**
 * What was suspended may resume: it was inspected again and is in order.
 *
 * @param inspectedBy the account
 */
@Revision("1")
public record SuspensionReinspectionPassed(
        CorrectionOrderSubject order, Instant occurredAt, String opinion, String inspectedBy)
        implements CorrectionOrderEvent {}
