package org.anjian.api.constructionproject.query;

import org.anjian.api.constructionproject.view.ConstructionProjectView;
import org.anjian.api.page.Page;

/** The answer to {@link FindConstructionProjects}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record ConstructionProjectPage(Page<ConstructionProjectView> page) {}
