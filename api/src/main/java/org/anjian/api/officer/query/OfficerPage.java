package org.anjian.api.officer.query;

import org.anjian.api.officer.view.OfficerView;
import org.anjian.api.page.Page;

/** The answer to {@link FindOfficers}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record OfficerPage(Page<OfficerView> page) {}
