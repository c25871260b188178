package org.anjian.query.majorhazardsource;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.majorhazardsource.query.DutyStanding;
import org.anjian.api.majorhazardsource.query.HazardSourceDuty;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;

/** Judges whether hazard sources were assessed within their cycles (QJ22A-12.3). */
final class HazardSourceDuties {

    private HazardSourceDuties() {}

    /** Duty 3 as the sources of an enterprise show it on a day. */
    static HazardSourceDuty of(List<MajorHazardSourceView> all, LocalDate day) {
        List<MajorHazardSourceView> sources =
                all.stream().filter(MajorHazardSourceView::counts).toList();
        List<MajorHazardSourceId> notAssessed = sources.stream()
                .filter(source -> !isAssessed(source, day))
                .map(MajorHazardSourceView::id)
                .toList();
        DutyStanding standing = sources.isEmpty()
                ? DutyStanding.NOT_APPLICABLE
                : notAssessed.isEmpty() ? DutyStanding.PERFORMED : DutyStanding.NOT_PERFORMED;
        return new HazardSourceDuty(day, standing, notAssessed);
    }

    /** Whether the last assessment of a source still counts on a day. */
    static boolean isAssessed(MajorHazardSourceView source, LocalDate day) {
        return source.assessmentValidUntil() != null
                && !source.assessmentValidUntil().isBefore(day);
    }
}
