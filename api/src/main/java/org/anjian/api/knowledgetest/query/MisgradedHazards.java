package org.anjian.api.knowledgetest.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.hazard.HazardId;

/** The answer to {@link FindMisgradedHazards}: the last hundred. */
public record MisgradedHazards(List<MisgradedHazard> hazards) {

    public MisgradedHazards {
        hazards = List.copyOf(hazards);
    }

    /**
     * A hazard that was held to be general although a criterion for major ones matched (QX24-18).
     *
     * @param number the number of the hazard
     * @param criterion the criterion that the officer named
     * @param on the day it was graded again
     */
    public record MisgradedHazard(HazardId hazardId, String number, String criterion, LocalDate on) {}
}
