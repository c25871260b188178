package org.anjian.api.blacklist.query;

import org.anjian.api.blacklist.view.BlacklistBatchView;
import org.anjian.api.page.Page;

/** The answer to {@link FindBlacklistBatches}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record BlacklistBatchPage(Page<BlacklistBatchView> page) {}
