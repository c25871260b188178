package org.anjian.api.knowledgetest.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;

/** The knowledge files of an enterprise. Answered with a {@link KnowledgeFilePage}. */
public record FindKnowledgeFiles(EnterpriseId enterprise, PageRequest page) {

    public FindKnowledgeFiles {
        Required.value(enterprise, "enterprise");
        Required.value(page, "page");
    }
}
