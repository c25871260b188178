package org.anjian.api.seal.query;

import org.anjian.api.page.Page;
import org.anjian.api.seal.view.SealView;

/** Answers {@link FindSeals}. */
public record SealPage(Page<SealView> page) {}
