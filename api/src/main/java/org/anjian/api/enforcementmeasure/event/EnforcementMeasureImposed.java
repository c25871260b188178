package org.anjian.api.enforcementmeasure.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.anjian.api.enforcementmeasure.MeasureTerms;
import org.anjian.api.enforcementmeasure.MeasureUrgency;
import org.axonframework.serialization.Revision;

/**
 * A measure was imposed: it is in force until the end of its last day.
 *
 * @param officers the accounts
 */
@Revision("1")
public record EnforcementMeasureImposed(
        EnforcementMeasureSubject measure,
        Instant occurredAt,
        MeasureTerms terms,
        MeasureUrgency urgency,
        List<String> officers)
        implements EnforcementMeasureEvent {

    public EnforcementMeasureImposed {
        officers = List.copyOf(officers);
    }
}
