package org.anjian.api.campaign.query;

import java.util.List;

/** The experiences of the units. Answers {@link FindBestPractices}. */
public record BestPractices(List<UnitPractice> practices) {

    public BestPractices {
        practices = List.copyOf(practices);
    }
}
