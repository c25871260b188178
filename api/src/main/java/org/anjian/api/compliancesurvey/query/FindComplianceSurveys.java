package org.anjian.api.compliancesurvey.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The surveys of an enterprise. Answered with a view, or null.
 *
 * @param position a write of one's own to wait for
 */
public record FindComplianceSurveys(
        EnterpriseId enterprise, @Nullable Position position) {

    public FindComplianceSurveys {
        Required.value(enterprise, "enterprise");
    }
}
