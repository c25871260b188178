package org.anjian.api.campaign;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * A phase as the campaign is launched with it.
 *
 * @param from its first day
 * @param to its last day
 * @param reportWorkingDays in how many working days after its end the units report, none where it is null
 */
public record PhaseTerms(
        PhaseKind kind,
        LocalDate from,
        LocalDate to,
        List<PhaseDuty> duties,
        @Nullable Integer reportWorkingDays) {

    public PhaseTerms {
        Required.value(kind, "kind");
        Required.value(from, "from");
        Required.value(to, "to");
        duties = Required.list(duties, "duties");
    }
}
