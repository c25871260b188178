package org.anjian.api.powerlist.query;

import org.anjian.api.page.Page;
import org.anjian.api.powerlist.view.PowerListView;

/** The answer to {@link FindPowerLists}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record PowerListPage(Page<PowerListView> page) {}
