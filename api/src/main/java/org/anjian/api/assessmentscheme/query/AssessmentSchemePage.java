package org.anjian.api.assessmentscheme.query;

import org.anjian.api.assessmentscheme.view.AssessmentSchemeView;
import org.anjian.api.page.Page;

/** The answer to {@link FindAssessmentSchemes}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record AssessmentSchemePage(Page<AssessmentSchemeView> page) {}
