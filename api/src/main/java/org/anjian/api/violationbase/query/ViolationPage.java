package org.anjian.api.violationbase.query;

import org.anjian.api.page.Page;
import org.anjian.api.violationbase.view.ViolationRecordView;

/** The answer to {@link FindViolations}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record ViolationPage(Page<ViolationRecordView> page) {}
