package org.anjian.api.accident.event;

import java.time.Instant;
import org.anjian.api.accident.AccidentSubject;
import org.anjian.api.accident.InvestigationTeam;
import org.anjian.api.message.LegalBasis;
import org.axonframework.serialization.Revision;

/** A government formed the team that investigates (QJ16-04a). */
@Revision("1")
public record InvestigationTeamFormed(AccidentSubject accident, Instant occurredAt, InvestigationTeam team)
        implements AccidentEvent {

    @Override
    public LegalBasis restsOn() {
        return LegalBasis.of("QJ16-04a");
    }
}
