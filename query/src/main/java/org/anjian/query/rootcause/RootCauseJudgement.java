package org.anjian.query.rootcause;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.rootcause.view.RootCauseAnalysisView;
import org.anjian.query.checklist.ItemJudgement;

/** Item 23: the causes of hazards are analysed regularly. Facts: the analyses of the enterprise. */
public final class RootCauseJudgement implements ItemJudgement<List<RootCauseAnalysisView>> {

    private static final int MONTHS_OF_QUARTER = 3;

    @Override
    public int item() {
        return 23;
    }

    /** What is owed is the last quarter that was over before the quarter of the day: the enterprise has a quarter for it. */
    @Override
    public ItemFinding judge(List<RootCauseAnalysisView> analyses, LocalDate day) {
        LocalDate owed = day.minusMonths(2L * MONTHS_OF_QUARTER);
        int quarter = owed.get(IsoFields.QUARTER_OF_YEAR);
        boolean analysed = analyses.stream()
                .anyMatch(analysis ->
                        !analysis.analysedOn().isAfter(day) && isNotBefore(analysis, owed.getYear(), quarter));
        return analysed
                ? ItemFinding.yes(item())
                : ItemFinding.no(item(), "QUARTER_NOT_ANALYSED", List.of(owed.getYear() + "-Q" + quarter));
    }

    private static boolean isNotBefore(RootCauseAnalysisView analysis, int year, int quarter) {
        return analysis.year() > year || analysis.year() == year && analysis.quarter() >= quarter;
    }
}
