package org.anjian.api.inspectionclue.query;

import org.anjian.api.inspectionclue.view.InspectionClueView;
import org.anjian.api.page.Page;

/** Answers {@link FindInspectionClues}. */
public record InspectionCluePage(Page<InspectionClueView> page) {}
