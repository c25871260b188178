package org.anjian.api.villagecheck.event;

import java.time.Instant;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.villagecheck.VillageCheckSubject;
import org.anjian.api.villagecheck.VillageProblemOutcome;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The township said what became of a problem (ML20-12f).
 *
 * @param answeredBy the account
 * @param hazardId the hazard as which it was registered
 */
@Revision("1")
public record ProblemAnswered(
        VillageCheckSubject check,
        Instant occurredAt,
        VillageProblemOutcome outcome,
        String note,
        ResponsibleBody body,
        String answeredBy,
        @Nullable HazardId hazardId)
        implements VillageCheckEvent {}
