package org.anjian.api.gridreport.query;

import org.anjian.api.gridreport.view.GridView;
import org.anjian.api.page.Page;

/** Answers {@link FindGrids}. */
public record GridPage(Page<GridView> page) {}
