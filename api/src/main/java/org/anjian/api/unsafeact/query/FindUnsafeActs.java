package org.anjian.api.unsafeact.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;

/** The unsafe acts that were stopped at an enterprise, newest first. Answered with a {@link UnsafeActPage}. */
public record FindUnsafeActs(EnterpriseId enterprise, PageRequest page) {

    public FindUnsafeActs {
        Required.value(enterprise, "enterprise");
        Required.value(page, "page");
    }
}
