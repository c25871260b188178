package org.anjian.api.discretion.query;

import org.anjian.api.discretion.view.DiscretionStandardView;
import org.anjian.api.page.Page;

/** The answer to {@link FindDiscretionStandards}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record DiscretionStandardPage(Page<DiscretionStandardView> page) {}
