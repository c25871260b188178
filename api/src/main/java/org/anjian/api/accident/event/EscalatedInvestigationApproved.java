package org.anjian.api.accident.event;

import java.time.Instant;
import org.anjian.api.accident.AccidentSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.axonframework.serialization.Revision;

/** The city's government approved that the city investigates a general accident (QJ16-04d). */
@Revision("1")
@Classified(Level.INTERNAL)
public record EscalatedInvestigationApproved(AccidentSubject accident, Instant occurredAt, String by)
        implements AccidentEvent {

    @Override
    public LegalBasis restsOn() {
        return LegalBasis.of("QJ16-04d");
    }
}
