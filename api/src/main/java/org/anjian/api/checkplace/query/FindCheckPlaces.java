package org.anjian.api.checkplace.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;

/** The places that an enterprise checks, by name. Answered with a {@link CheckPlacePage}. */
public record FindCheckPlaces(EnterpriseId enterprise, PageRequest page) {

    public FindCheckPlaces {
        Required.value(enterprise, "enterprise");
        Required.value(page, "page");
    }
}
