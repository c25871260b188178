package org.anjian.api.enterprise.query;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;

/**
 * Several enterprises at once. Answered with those {@link org.anjian.api.enterprise.view.EnterpriseView}s that exist and
 * that the reader may know of, in no order.
 */
public record FindEnterprisesById(List<EnterpriseId> ids) {

    public FindEnterprisesById {
        ids = List.copyOf(ids);
    }
}
