package org.anjian.api.rootcause.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The root causes of the hazards of a quarter (QX24-23). Answered with a view, or null.
 *
 * @param position a write of one's own to wait for
 */
public record FindHazardCauses(
        EnterpriseId enterprise,
        int year,
        int quarter,
        @Nullable Position position) {

    public FindHazardCauses {
        Required.value(enterprise, "enterprise");
    }
}
