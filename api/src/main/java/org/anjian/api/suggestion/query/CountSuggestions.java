package org.anjian.api.suggestion.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.DateRange;
import org.anjian.api.refusal.Required;

/** The improvement suggestions at an enterprise by category (QX24-22). Answered with {@link SuggestionStatistics}. */
public record CountSuggestions(EnterpriseId enterprise, DateRange period) {

    public CountSuggestions {
        Required.value(enterprise, "enterprise");
        Required.value(period, "period");
    }
}
