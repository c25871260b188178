package org.anjian.api.campaign;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * A phase of a campaign.
 *
 * @param from its first day
 * @param to its last day
 * @param reportDueOn the last day for the report on it, null where none is owed
 */
public record CampaignPhase(
        PhaseKind kind,
        LocalDate from,
        LocalDate to,
        List<PhaseDuty> duties,
        @Nullable LocalDate reportDueOn) {

    public CampaignPhase {
        Required.value(kind, "kind");
        Required.value(from, "from");
        Required.value(to, "to");
        duties = Required.list(duties, "duties");
    }

    /** Whether a day lies in the phase. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
