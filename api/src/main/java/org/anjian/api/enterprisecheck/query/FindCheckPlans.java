package org.anjian.api.enterprisecheck.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;

/** The check plans of an enterprise and the checks made under them, by id. Answered with a {@link CheckPlanPage}. */
public record FindCheckPlans(EnterpriseId enterprise, PageRequest page) {

    public FindCheckPlans {
        Required.value(enterprise, "enterprise");
        Required.value(page, "page");
    }
}
