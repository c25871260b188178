package org.anjian.api.selfdeclaration.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;

/** The monthly declarations of an enterprise. Answered with a {@link SelfDeclarationPage}. */
public record FindSelfDeclarations(EnterpriseId enterprise, PageRequest page) {

    public FindSelfDeclarations {
        Required.value(enterprise, "enterprise");
        Required.value(page, "page");
    }
}
