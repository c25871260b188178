package org.anjian.api.hazard.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.DateRange;
import org.anjian.api.refusal.Required;

/**
 * The rounds of rework of an enterprise (返工, QX24-31). Answered with {@link ReworkStats}.
 *
 * @param period the days on which the hazards were closed
 */
public record CountRework(EnterpriseId enterprise, DateRange period) {

    public CountRework {
        Required.value(enterprise, "enterprise");
        Required.value(period, "period");
    }
}
