package org.anjian.api.knowledgetest.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.DateRange;
import org.anjian.api.refusal.Required;

/** The hazards of an enterprise that an officer raised to major in a period. Answered with {@link MisgradedHazards}. */
public record FindMisgradedHazards(EnterpriseId enterprise, DateRange period) {

    public FindMisgradedHazards {
        Required.value(enterprise, "enterprise");
        Required.value(period, "period");
    }
}
