package org.anjian.api.accident.event;

import java.time.Instant;
import org.anjian.api.accident.AccidentSubject;
import org.anjian.api.accident.EscalationGround;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.axonframework.serialization.Revision;

/** Somebody asked that a general accident be investigated one level up (QJ16-04d); the account is of whoever asked. */
@Revision("1")
@Classified(Level.INTERNAL)
public record EscalatedInvestigationRequested(
        AccidentSubject accident, Instant occurredAt, EscalationGround ground, String reason, String by)
        implements AccidentEvent {

    @Override
    public LegalBasis restsOn() {
        return LegalBasis.of("QJ16-04d");
    }
}
