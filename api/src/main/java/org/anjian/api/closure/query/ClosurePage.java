package org.anjian.api.closure.query;

import org.anjian.api.closure.view.ClosureView;
import org.anjian.api.page.Page;

/** The answer to {@link FindClosures}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record ClosurePage(Page<ClosureView> page) {}
