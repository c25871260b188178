package org.anjian.api.accident.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.accident.AccidentSubject;
import org.anjian.api.accident.AccidentToll;
import org.anjian.api.message.LegalBasis;
import org.axonframework.serialization.Revision;

/**
 * An accident was reported (KM-3.1.4).
 *
 * @param learnedAt when the principal learned of it
 * @param lateMinutes by how many minutes the report came after the hour that there was for it; 0 where in time
 * @param supplementBy the last day on which changed casualties are supplemented (NL-SG13)
 */
@Revision("1")
public record AccidentReported(
        AccidentSubject accident,
        Instant occurredAt,
        Instant learnedAt,
        AccidentToll toll,
        long lateMinutes,
        LocalDate supplementBy)
        implements AccidentEvent {

    @Override
    public LegalBasis restsOn() {
        return LegalBasis.of("KM-3.1.4");
    }
}
