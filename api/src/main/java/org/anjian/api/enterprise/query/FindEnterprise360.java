package org.anjian.api.enterprise.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;

/** Everything that is shared about an enterprise, by domain (QJ16-17c). Answered with {@link Enterprise360}. */
public record FindEnterprise360(EnterpriseId enterprise) {

    public FindEnterprise360 {
        Required.value(enterprise, "enterprise");
    }
}
