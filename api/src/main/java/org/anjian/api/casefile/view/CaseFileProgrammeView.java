package org.anjian.api.casefile.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.casefile.CaseFileProgrammeId;
import org.anjian.api.casefile.EffectIndicator;
import org.anjian.api.region.RegionCode;

/**
 * The assessments of case files and of the effect of enforcement by a regulator: the read model's document.
 *
 * @param version how many events were folded, also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param assessments newest last, at most 600
 * @param missed the years whose quota was missed
 * @param evaluations newest last, at most 60
 * @param evaluationsOverdue the years without an evaluation when they ended
 */
public record CaseFileProgrammeView(
        CaseFileProgrammeId id,
        long version,
        RegionCode region,
        List<String> regionPath,
        String regulator,
        LocalDate startedOn,
        List<RegionCode> counties,
        int quotaPermille,
        List<CountyAssessment> assessments,
        List<AssessmentYear> missed,
        List<Evaluation> evaluations,
        List<Integer> evaluationsOverdue,
        Instant recordedAt) {

    public CaseFileProgrammeView {
        regionPath = List.copyOf(regionPath);
        counties = List.copyOf(counties);
        assessments = List.copyOf(assessments);
        missed = List.copyOf(missed);
        evaluations = List.copyOf(evaluations);
        evaluationsOverdue = List.copyOf(evaluationsOverdue);
    }

    /** How many assessments the document keeps. */
    public static final int KEPT = 600;

    /** How many evaluations the document keeps. */
    public static final int KEPT_EVALUATIONS = 60;

    /** An assessment of the files of a county. */
    public record CountyAssessment(
            RegionCode county, LocalDate on, int year, int files, int score, String findings, String assessedBy) {}

    /** A year whose quota was missed. */
    public record AssessmentYear(int year, int counties, int required, int assessed) {}

    /** An evaluation of the effect of enforcement. */
    public record Evaluation(
            LocalDate on,
            int year,
            String sample,
            List<EffectIndicator> indicators,
            String findings,
            String evaluatedBy) {

        public Evaluation {
            indicators = List.copyOf(indicators);
        }
    }
}
