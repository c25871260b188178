package org.anjian.api.hazard.query;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;

/**
 * The hazards of several enterprises at once, newest issue first, one page each. Answered with a {@link HazardPage} an
 * enterprise, in their order.
 *
 * @param counted whether the totals are asked for
 */
public record FindHazardsOfEnterprises(List<EnterpriseId> enterprises, PageRequest page, boolean counted) {

    public FindHazardsOfEnterprises {
        enterprises = List.copyOf(enterprises);
        Required.value(page, "page");
    }
}
