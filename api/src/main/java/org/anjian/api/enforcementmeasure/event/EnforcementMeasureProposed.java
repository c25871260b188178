package org.anjian.api.enforcementmeasure.event;

import java.time.Instant;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.anjian.api.message.EventSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A measure was proposed.
 *
 * @param powerItem the code of the power item
 * @param proposedBy the account
 * @param levelReason why a body above the county acted, where one did (QJ16-11g)
 */
@Revision("1")
public record EnforcementMeasureProposed(
        EnforcementMeasureSubject measure,
        Instant occurredAt,
        String powerItem,
        String grounds,
        String legalBasis,
        String proposedBy,
        @Nullable String levelReason)
        implements EnforcementMeasureEvent {

    /** Nobody is told before it is imposed or announced: the enterprise could hide what is to be seized. */
    @Override
    public EventSubject subject() {
        return new EventSubject(null, null, measure.region());
    }
}
