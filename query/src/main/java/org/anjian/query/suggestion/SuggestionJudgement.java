package org.anjian.query.suggestion;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.suggestion.query.SuggestionStatistics;
import org.anjian.query.checklist.ItemJudgement;

/** Item 22: problems led to suggestions. Facts: the statistics of the period. */
public final class SuggestionJudgement implements ItemJudgement<SuggestionStatistics> {

    @Override
    public int item() {
        return 22;
    }

    @Override
    public ItemFinding judge(SuggestionStatistics statistics, LocalDate day) {
        return statistics.total() > 0 ? ItemFinding.yes(item()) : ItemFinding.no(item(), "NO_SUGGESTION", List.of());
    }
}
