package org.anjian.query.casefile;

import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.api.casefile.AssessmentQuota;
import org.anjian.api.casefile.query.AssessmentCoverage;
import org.anjian.api.casefile.query.EnforcementEffect;
import org.anjian.api.casefile.view.CaseFileProgrammeView;
import org.anjian.api.region.RegionCode;

/** What a programme says of a year. */
final class CaseFileProgrammes {

    private CaseFileProgrammes() {}

    /** The coverage of a year (QJ16-07d). */
    static AssessmentCoverage coverage(CaseFileProgrammeView programme, int year) {
        Set<RegionCode> assessed = programme.assessments().stream()
                .filter(assessment -> assessment.year() == year)
                .map(CaseFileProgrammeView.CountyAssessment::county)
                .collect(Collectors.toSet());
        int counties = programme.counties().size();
        int required = AssessmentQuota.required(counties, programme.quotaPermille());
        return new AssessmentCoverage(
                year,
                counties,
                assessed.size(),
                required,
                counties == 0 ? null : (double) assessed.size() / counties,
                assessed.size() >= required,
                programme.counties().stream()
                        .filter(county -> !assessed.contains(county))
                        .toList());
    }

    /** The evaluations of a year (ML20-04c). */
    static EnforcementEffect effect(CaseFileProgrammeView programme, int year) {
        return new EnforcementEffect(
                year,
                programme.evaluationsOverdue().contains(year),
                programme.evaluations().stream()
                        .filter(evaluation -> evaluation.year() == year)
                        .toList());
    }
}
