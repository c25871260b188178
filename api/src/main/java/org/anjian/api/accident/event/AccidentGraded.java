package org.anjian.api.accident.event;

import java.time.Instant;
import org.anjian.api.accident.AccidentGrade;
import org.anjian.api.accident.AccidentSubject;
import org.anjian.api.message.LegalBasis;
import org.axonframework.serialization.Revision;

/** An accident has a grade by what it cost (NL-SG03); a change of the figures may give another. */
@Revision("1")
public record AccidentGraded(AccidentSubject accident, Instant occurredAt, AccidentGrade grade)
        implements AccidentEvent {

    @Override
    public LegalBasis restsOn() {
        return LegalBasis.of("NL-SG03");
    }
}
