package org.anjian.api.safetyevaluation.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;

/** The safety evaluations of an enterprise, the longest valid first. Answered with a {@link SafetyEvaluationPage}. */
public record FindSafetyEvaluations(EnterpriseId enterprise, PageRequest page) {

    public FindSafetyEvaluations {
        Required.value(enterprise, "enterprise");
        Required.value(page, "page");
    }
}
