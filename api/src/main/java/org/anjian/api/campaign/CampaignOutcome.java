package org.anjian.api.campaign;

import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/** An indicator before and in the campaign. */
public record CampaignOutcome(
        OutcomeIndicator indicator,
        @Nullable Integer baselineYear,
        @Nullable Long baseline,
        @Nullable Long value) {

    public CampaignOutcome {
        Required.value(indicator, "indicator");
    }

    /** By how much it changed, in percent of the baseline; null where either is missing or the baseline is nought. */
    public @Nullable Double changePercent() {
        return baseline == null || value == null || baseline == 0 ? null : (value - baseline) * 100.0 / baseline;
    }
}
