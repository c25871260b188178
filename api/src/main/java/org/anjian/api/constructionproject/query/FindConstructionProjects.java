package org.anjian.api.constructionproject.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The construction projects of an enterprise, by id (建设项目三同时, QJ16-10b). Answered with a {@link ConstructionProjectPage}.
 *
 * @param position the reader's own last write, to wait for
 */
public record FindConstructionProjects(
        EnterpriseId enterprise, PageRequest page, @Nullable Position position) {

    public FindConstructionProjects {
        Required.value(enterprise, "enterprise");
        Required.value(page, "page");
    }
}
