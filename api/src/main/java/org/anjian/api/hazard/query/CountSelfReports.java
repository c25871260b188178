package org.anjian.api.hazard.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.DateRange;
import org.anjian.api.refusal.Required;

/**
 * How many government findings of a period an enterprise had self-reported (自查自报率, QJ16-09h). Answered with a
 * {@link SelfReportHitRate}.
 *
 * @param period the days on which the findings were made
 */
public record CountSelfReports(EnterpriseId enterprise, DateRange period) {

    public CountSelfReports {
        Required.value(enterprise, "enterprise");
        Required.value(period, "period");
    }
}
