package org.anjian.api.disclosure.query;

import org.anjian.api.disclosure.view.EnforcementElementsView;
import org.anjian.api.page.Page;

/** The answer to {@link FindEnforcementElements}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record EnforcementElementsPage(Page<EnforcementElementsView> page) {}
