package org.anjian.api.hazard.query;

import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.page.Page;

/** The answer to {@link FindHazards}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record HazardPage(Page<HazardView> page) {}
