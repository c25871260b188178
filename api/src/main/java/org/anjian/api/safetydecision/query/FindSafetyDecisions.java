package org.anjian.api.safetydecision.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;

/** The safety-related decisions of an enterprise, newest first. Answered with a {@link SafetyDecisionPage}. */
public record FindSafetyDecisions(EnterpriseId enterprise, PageRequest page) {

    public FindSafetyDecisions {
        Required.value(enterprise, "enterprise");
        Required.value(page, "page");
    }
}
