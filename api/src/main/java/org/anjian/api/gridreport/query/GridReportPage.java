package org.anjian.api.gridreport.query;

import org.anjian.api.gridreport.view.GridReportView;
import org.anjian.api.page.Page;

/** Answers {@link FindGridReports}. */
public record GridReportPage(Page<GridReportView> page) {}
