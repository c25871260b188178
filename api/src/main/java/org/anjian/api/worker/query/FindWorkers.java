package org.anjian.api.worker.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;

/** The workers of an enterprise, by number. Answered with a {@link WorkerPage}. */
public record FindWorkers(EnterpriseId enterprise, PageRequest page) {

    public FindWorkers {
        Required.value(enterprise, "enterprise");
        Required.value(page, "page");
    }
}
