package org.anjian.api.correctionorder.event;

import java.time.Instant;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.axonframework.serialization.Revision;

/**
 * What was suspended was inspected again and is not in order: a closing may be proposed (QJ16-10c).
 *
 * @param inspectedBy the account
 */
@Revision("1")
public record SuspensionReinspectionFailed(
        CorrectionOrderSubject order, Instant occurredAt, String opinion, String inspectedBy)
        implements CorrectionOrderEvent {}
