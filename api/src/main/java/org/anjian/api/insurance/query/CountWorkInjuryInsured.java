package org.anjian.api.insurance.query;

import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;

/**
 * How many of the staff of an enterprise have work-injury insurance on a day. Answered with an optional
 * {@link WorkInjuryCoverage}.
 */
public record CountWorkInjuryInsured(EnterpriseId enterprise, LocalDate asOf) {

    public CountWorkInjuryInsured {
        Required.value(enterprise, "enterprise");
        Required.value(asOf, "asOf");
    }
}
