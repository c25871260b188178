package org.anjian.api.blacklist.query;

import org.anjian.api.blacklist.view.BlacklistEntryView;
import org.anjian.api.page.Page;

/** The answer to {@link FindBlacklist}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record BlacklistPage(Page<BlacklistEntryView> page) {}
