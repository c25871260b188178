package org.anjian.query.majorhazardsource;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.query.checklist.ItemJudgement;
import org.anjian.query.checklist.Shortfalls;

/**
 * Item 13: the major hazard sources are registered, assessed in their cycle, watched between assessments, and people are
 * told the emergency measures (QX24-13). "Periodically" has no number in the rule: {@link #WATCH_MONTHS} is configured.
 */
public final class MajorSourcesAssessed implements ItemJudgement<List<MajorHazardSourceView>> {

    /** The months in which a source is inspected, tested or monitored at least once; configured, not statutory. */
    public static final int WATCH_MONTHS = 12;

    @Override
    public int item() {
        return 13;
    }

    @Override
    public ItemFinding judge(List<MajorHazardSourceView> facts, LocalDate day) {
        List<MajorHazardSourceView> sources =
                facts.stream().filter(MajorHazardSourceView::counts).toList();
        if (sources.isEmpty()) {
            return Shortfalls.notApplicable(item(), "NO_MAJOR_HAZARD_SOURCE");
        }
        Shortfalls shortfalls = new Shortfalls();
        for (MajorHazardSourceView source : sources) {
            if (source.registeredOn() == null) {
                shortfalls.grave("SOURCE_NOT_REGISTERED", source.name());
            }
            if (source.lastAssessedOn() == null) {
                shortfalls.grave("ASSESSMENT_MISSING", source.name());
            } else if (!HazardSourceDuties.isAssessed(source, day)) {
                shortfalls.grave("ASSESSMENT_EXPIRED", source.name());
            }
            if (source.lastWatchedOn() == null
                    || source.lastWatchedOn().plusMonths(WATCH_MONTHS).isBefore(day)) {
                shortfalls.slight("WATCH_MISSING", source.name());
            }
            if (source.toldOn() == null) {
                shortfalls.slight("EMERGENCY_MEASURES_NOT_TOLD", source.name());
            }
        }
        return shortfalls.finding(item());
    }
}
