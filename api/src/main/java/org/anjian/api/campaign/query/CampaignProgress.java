package org.anjian.api.campaign.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.refusal.Required;

/** How far a campaign is on a day. Answers {@link CountCampaignProgress}. */
public record CampaignProgress(LocalDate on, List<ProgressRow> rows, long hazardsRaised, long hazardsClosed) {

    public CampaignProgress {
        Required.value(on, "on");
        rows = List.copyOf(rows);
    }

    /** Of the hazards raised, how many are closed, in percent (QX24-P4a); nothing raised counts as all done. */
    public double rectificationRate() {
        return hazardsRaised == 0 ? 100 : hazardsClosed * 100.0 / hazardsRaised;
    }
}
