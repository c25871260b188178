package org.anjian.api.emergencyplan.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The emergency plans of an enterprise, by id (应急预案, QX24-04). Answered with a {@link EmergencyPlanPage}.
 *
 * @param position the reader's own last write, to wait for
 */
public record FindEmergencyPlans(
        EnterpriseId enterprise, PageRequest page, @Nullable Position position) {

    public FindEmergencyPlans {
        Required.value(enterprise, "enterprise");
        Required.value(page, "page");
    }
}
