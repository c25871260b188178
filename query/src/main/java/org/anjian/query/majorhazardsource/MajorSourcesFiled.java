package org.anjian.query.majorhazardsource;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.query.checklist.ItemJudgement;
import org.anjian.query.checklist.Shortfalls;

/** Item 15: every major hazard source is filed with both recipients (QX24-15). It can only be computed. */
public final class MajorSourcesFiled implements ItemJudgement<List<MajorHazardSourceView>> {

    @Override
    public int item() {
        return 15;
    }

    @Override
    public ItemFinding judge(List<MajorHazardSourceView> facts, LocalDate day) {
        List<MajorHazardSourceView> sources =
                facts.stream().filter(MajorHazardSourceView::counts).toList();
        if (sources.isEmpty()) {
            return Shortfalls.notApplicable(item(), "NO_MAJOR_HAZARD_SOURCE");
        }
        Shortfalls shortfalls = new Shortfalls();
        sources.stream()
                .filter(source -> source.filedOn() == null || source.filedOn().isAfter(day))
                .forEach(source -> shortfalls.grave("FILING_MISSING", source.name()));
        return shortfalls.finding(item());
    }
}
