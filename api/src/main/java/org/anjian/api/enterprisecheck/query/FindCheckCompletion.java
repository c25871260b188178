package org.anjian.api.enterprisecheck.query;

import java.time.YearMonth;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;

/** How many of the checks that the plans ask for were made (QX24-19). Answered with a {@link CheckCompletion}. */
public record FindCheckCompletion(EnterpriseId enterprise, YearMonth from, YearMonth to) {

    public FindCheckCompletion {
        Required.value(enterprise, "enterprise");
        Required.value(from, "from");
        Required.value(to, "to");
    }
}
