package org.anjian.api.enforcementmeasure.event;

import java.time.Instant;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.axonframework.serialization.Revision;

/**
 * What stands still was inspected again.
 *
 * @param inspectedBy the account
 */
@Revision("1")
public record EnforcementMeasureReinspected(
        EnforcementMeasureSubject measure,
        Instant occurredAt,
        CorrectionResult result,
        String opinion,
        String inspectedBy)
        implements EnforcementMeasureEvent {}
