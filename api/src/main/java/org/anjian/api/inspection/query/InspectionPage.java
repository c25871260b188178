package org.anjian.api.inspection.query;

import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.page.Page;

/** One page of inspections. */
public record InspectionPage(Page<InspectionView> page) {}
