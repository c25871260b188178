package org.anjian.api.suggestion.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;

/** The improvement suggestions at an enterprise, newest first. Answered with a {@link SuggestionPage}. */
public record FindSuggestions(EnterpriseId enterprise, PageRequest page) {

    public FindSuggestions {
        Required.value(enterprise, "enterprise");
        Required.value(page, "page");
    }
}
