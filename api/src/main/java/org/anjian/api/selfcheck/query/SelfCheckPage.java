package org.anjian.api.selfcheck.query;

import org.anjian.api.page.Page;
import org.anjian.api.selfcheck.view.SelfCheckView;

/** The answer to {@link FindSelfChecks}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record SelfCheckPage(Page<SelfCheckView> page) {}
