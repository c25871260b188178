package org.anjian.api.safetymanager.query;

import java.util.List;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.DateRange;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetymanager.AssessmentKind;
import org.anjian.api.safetymanager.AssessmentResult;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Which events about assessments to list or count. What is null does not restrict.
 *
 * @param region the region whose subtree is meant
 * @param assessed the day of the assessment
 */
public record AssessmentFilter(
        @Nullable SafetyManagerId manager,
        @Nullable EnterpriseId enterprise,
        @Nullable RegionCode region,
        @Nullable List<Sector> sectors,
        @Nullable AssessmentKind kind,
        @Nullable AssessmentResult result,
        @Nullable AssessmentSchemeId scheme,
        @Nullable DateRange assessed) {}
