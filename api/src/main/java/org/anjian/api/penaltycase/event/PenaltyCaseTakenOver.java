package org.anjian.api.penaltycase.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A penalty was taken over from another system.
 *
 * @param citationType the kind of the citation there
 * @param article the provision cited
 * @param initialFen the penalty as it was first imposed, in fen of its currency; null where the source does not say
 * @param hazards the hazards it is about
 * @param inspection the inspection it came from
 */
@Revision("1")
public record PenaltyCaseTakenOver(
        PenaltyCaseSubject penaltyCase,
        Instant occurredAt,
        SourceRecord source,
        String citationType,
        String article,
        @Nullable Long initialFen,
        List<String> hazards,
        @Nullable String inspection,
        @Nullable String accident,
        @Nullable LocalDate abateBy,
        String description)
        implements PenaltyCaseEvent {
    public PenaltyCaseTakenOver {
        hazards = List.copyOf(hazards);
    }
}
