package org.anjian.api.enforcementmeasure.event;

import java.time.Instant;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.anjian.api.message.EventSubject;
import org.axonframework.serialization.Revision;

/**
 * A measure was proposed.
 *
 * @param powerItem the code of the power item
 * @param proposedBy the account
 */
@Revision("1")
public record EnforcementMeasureProposed(
        EnforcementMeasureSubject measure,
        Instant occurredAt,
        String powerItem,
        String grounds,
        String legalBasis,
        String proposedBy)
        implements EnforcementMeasureEvent {

    /** Nobody is told before it is imposed or announced: the enterprise could hide what is to be seized. */
    @Override
    public EventSubject subject() {
        return new EventSubject(null, null, measure.region());
    }
}
