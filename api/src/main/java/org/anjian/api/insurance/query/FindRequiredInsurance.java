package org.anjian.api.insurance.query;

import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;

/** What insurance an enterprise must have, and has, on a day. Answered with an optional {@link RequiredInsurance}. */
public record FindRequiredInsurance(EnterpriseId enterprise, LocalDate asOf) {

    public FindRequiredInsurance {
        Required.value(enterprise, "enterprise");
        Required.value(asOf, "asOf");
    }
}
