package org.anjian.api.enforcementmeasure.event;

import java.time.Instant;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.anjian.api.message.EventSubject;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.axonframework.serialization.Revision;

/**
 * The principal of the department approved a measure.
 *
 * @param approvedBy the account
 */
@Revision("1")
public record EnforcementMeasureApproved(
        EnforcementMeasureSubject measure,
        Instant occurredAt,
        @Classified(Level.INTERNAL) String opinion,
        String approvedBy)
        implements EnforcementMeasureEvent {

    /** Nobody is told before it is imposed or announced: the enterprise could hide what is to be seized. */
    @Override
    public EventSubject subject() {
        return new EventSubject(null, null, measure.region());
    }
}
