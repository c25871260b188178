package org.anjian.api.villagecheck.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.villagecheck.VillageCheckSubject;
import org.axonframework.serialization.Revision;

/**
 * A problem of a village was reported to the township (ML20-12f).
 *
 * @param answerBy the last day for the answer
 */
@Revision("1")
public record ProblemReported(
        VillageCheckSubject check,
        Instant occurredAt,
        String description,
        List<Evidence> evidence,
        ResponsibleBody to,
        LocalDate answerBy)
        implements VillageCheckEvent {

    public ProblemReported {
        evidence = List.copyOf(evidence);
    }
}
