package org.anjian.api.staffing.query;

import org.anjian.api.page.Page;
import org.anjian.api.staffing.view.StaffingView;

/** Answers with pages of {@link StaffingView}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record StaffingPage(Page<StaffingView> page) {}
