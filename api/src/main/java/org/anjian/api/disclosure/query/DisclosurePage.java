package org.anjian.api.disclosure.query;

import org.anjian.api.disclosure.view.DisclosureView;
import org.anjian.api.page.Page;

/** The answer to {@link FindDisclosures}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record DisclosurePage(Page<DisclosureView> page) {}
