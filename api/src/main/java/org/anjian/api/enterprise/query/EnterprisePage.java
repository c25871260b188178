package org.anjian.api.enterprise.query;

import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.page.Page;

/** The answer to {@link FindEnterprises}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record EnterprisePage(Page<EnterpriseView> page) {}
