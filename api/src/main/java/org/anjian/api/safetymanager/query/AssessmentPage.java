package org.anjian.api.safetymanager.query;

import org.anjian.api.page.Page;
import org.anjian.api.safetymanager.view.AssessmentView;

/** The answer to {@link FindAssessments}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record AssessmentPage(Page<AssessmentView> page) {}
