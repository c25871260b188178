package org.anjian.api.creditplatform.query;

import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;

/**
 * What the platform is owed by a region and everything below, and that no open exchange has; what is owed longest first. Answered
 * with a {@link CreditOwedPage}.
 *
 * @param counted whether the total is asked for
 */
public record FindCreditOwed(RegionCode region, PageRequest page, boolean counted) {

    public FindCreditOwed {
        Required.value(region, "region");
        Required.value(page, "page");
    }
}
