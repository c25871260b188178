package org.anjian.api.campaign.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.CampaignMeasure;
import org.anjian.api.campaign.view.UnitParticipationView;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * How a unit stands in a campaign on a day.
 *
 * @param measures how many of the eight are done
 * @param guidanceCoverage the share of its enterprises that it guided, null where it guides none
 */
public record UnitProgress(
        UnitParticipationView unit,
        LocalDate on,
        List<TaskStatus> tasks,
        int measures,
        List<CampaignMeasure> missing,
        @Nullable Double guidanceCoverage) {

    public UnitProgress {
        Required.value(unit, "unit");
        Required.value(on, "on");
        tasks = List.copyOf(tasks);
        missing = List.copyOf(missing);
    }

    /** Whether all eight measures are done (QX24-E8). */
    public boolean completed() {
        return missing.isEmpty();
    }
}
