package org.anjian.api.accident.event;

import java.time.Instant;
import org.anjian.api.accident.AccidentSubject;
import org.anjian.api.accident.AccidentToll;
import org.anjian.api.message.LegalBasis;
import org.axonframework.serialization.Revision;

/** Casualties or loss of an accident changed (NL-SG13). */
@Revision("1")
public record AccidentReportSupplemented(AccidentSubject accident, Instant occurredAt, AccidentToll toll, String reason)
        implements AccidentEvent {

    @Override
    public LegalBasis restsOn() {
        return LegalBasis.of("NL-SG13");
    }
}
