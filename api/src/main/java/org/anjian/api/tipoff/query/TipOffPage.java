package org.anjian.api.tipoff.query;

import org.anjian.api.page.Page;
import org.anjian.api.tipoff.view.TipOffStandingView;

/** Answers {@link FindTipOffs}. */
public record TipOffPage(Page<TipOffStandingView> page) {}
