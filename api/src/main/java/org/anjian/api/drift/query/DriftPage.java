package org.anjian.api.drift.query;

import org.anjian.api.drift.view.DriftView;
import org.anjian.api.page.Page;

/** The answer to {@link FindDrifts}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record DriftPage(Page<DriftView> page) {}
