package org.anjian.api.entrustment.query;

import org.anjian.api.entrustment.view.EntrustmentView;
import org.anjian.api.page.Page;

/** One page of entrustments. */
public record EntrustmentPage(Page<EntrustmentView> page) {}
