package org.anjian.api.majorhazardsource.query;

import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Whether the hazard sources of an enterprise were assessed within their cycles. Answered with a {@link HazardSourceDuty}.
 *
 * @param on the day to judge for; today where it is null
 * @param position the reader's own last write, to wait for
 */
public record FindHazardSourceDuty(
        EnterpriseId enterprise,
        @Nullable LocalDate on,
        @Nullable Position position) {

    public FindHazardSourceDuty {
        Required.value(enterprise, "enterprise");
    }
}
