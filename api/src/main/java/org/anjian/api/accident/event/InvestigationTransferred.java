package org.anjian.api.accident.event;

import java.time.Instant;
import org.anjian.api.accident.AccidentSubject;
import org.anjian.api.accident.InvestigationTeam;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.axonframework.serialization.Revision;

/**
 * A team is dissolved, because a higher level investigates (QJ16-04d, NL-SG13).
 *
 * @param from the team that is dissolved
 * @param to the level that investigates
 */
@Revision("1")
public record InvestigationTransferred(
        AccidentSubject accident,
        Instant occurredAt,
        @Classified(Level.INTERNAL) InvestigationTeam from,
        RegionLevel to)
        implements AccidentEvent {

    @Override
    public LegalBasis restsOn() {
        return LegalBasis.of("QJ16-04d");
    }
}
