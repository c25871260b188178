package org.anjian.api.correctionorder.query;

import org.anjian.api.correctionorder.view.CorrectionOrderView;
import org.anjian.api.page.Page;

/** The answer to {@link FindCorrectionOrders}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record CorrectionOrderPage(Page<CorrectionOrderView> page) {}
