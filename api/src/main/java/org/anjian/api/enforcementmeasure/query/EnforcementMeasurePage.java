package org.anjian.api.enforcementmeasure.query;

import org.anjian.api.enforcementmeasure.view.EnforcementMeasureView;
import org.anjian.api.page.Page;

/** The answer to {@link FindEnforcementMeasures}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record EnforcementMeasurePage(Page<EnforcementMeasureView> page) {}
