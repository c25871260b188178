package org.anjian.api.randomdraw.query;

import org.anjian.api.page.Page;
import org.anjian.api.randomdraw.view.RandomDrawView;

/** One page of random draws. */
public record RandomDrawPage(Page<RandomDrawView> page) {}
