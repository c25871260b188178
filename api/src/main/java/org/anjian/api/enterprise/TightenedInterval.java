package org.anjian.api.enterprise;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.hazard.HazardId;

/**
 * While a major hazard is open, an enterprise is inspected more often (QJ16-11f).
 *
 * @param days within how many days after the last inspection
 * @param since when the first of the hazards was registered
 * @param inspectBy the last day for the next inspection
 * @param hazards the open major hazards
 */
public record TightenedInterval(int days, LocalDate since, LocalDate inspectBy, List<HazardId> hazards) {

    public TightenedInterval {
        hazards = List.copyOf(hazards);
    }
}
