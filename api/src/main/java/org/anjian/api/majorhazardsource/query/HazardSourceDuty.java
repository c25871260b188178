package org.anjian.api.majorhazardsource.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;

/**
 * Duty 3 of the safety managers of an enterprise as its hazard sources show it (QJ22A-12.3). Answers
 * {@link FindHazardSourceDuty}.
 *
 * @param on the day it is judged for
 * @param notAssessed the major hazard sources without an assessment in their cycle
 */
public record HazardSourceDuty(LocalDate on, DutyStanding standing, List<MajorHazardSourceId> notAssessed) {

    public HazardSourceDuty {
        notAssessed = List.copyOf(notAssessed);
    }
}
