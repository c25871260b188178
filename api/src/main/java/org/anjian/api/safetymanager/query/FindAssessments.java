package org.anjian.api.safetymanager.query;

import org.anjian.api.page.PageRequest;

/**
 * Events about assessments, newest first. Answered with an {@link AssessmentPage}.
 *
 * @param counted whether the total is asked for
 */
public record FindAssessments(AssessmentFilter filter, PageRequest page, boolean counted) {}
