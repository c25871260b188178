package org.anjian.api.checkplace.query;

import java.time.YearMonth;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;

/** How many of the registered places were checked in a month (QX24-20). Answered with a {@link PlaceCoverage}. */
public record FindPlaceCoverage(EnterpriseId enterprise, YearMonth month) {

    public FindPlaceCoverage {
        Required.value(enterprise, "enterprise");
        Required.value(month, "month");
    }
}
