package org.anjian.api.endorsement.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;

/** The inspection results of an enterprise. Answered with an {@link EndorsedResultPage}. */
public record FindEndorsedResults(EnterpriseId enterprise, PageRequest page) {

    public FindEndorsedResults {
        Required.value(enterprise, "enterprise");
        Required.value(page, "page");
    }
}
