package org.anjian.query.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.rule.Rule;
import org.anjian.api.suggestion.SuggestionCategory;
import org.anjian.api.suggestion.query.SuggestionStatistics;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Suggestions by category, and item 22. */
class SuggestionStatisticsTest {

    private static final LocalDate DAY = LocalDate.parse("2024-06-30");

    private static SuggestionStatistics of(String json) {
        return CountSuggestionsHandler.statistics(new JsonMapper().readTree(json));
    }

    @Test
    @Rule("QX24-22")
    void suggestions_are_counted_by_the_four_categories() {
        SuggestionStatistics statistics = of("""
                {"MANAGEMENT": {"doc_count": 3, "adopted": {"doc_count": 2}}, "EQUIPMENT": {"doc_count": 1}}""");
        assertThat(statistics.total()).isEqualTo(4);
        assertThat(statistics.byCategory())
                .containsExactly(
                        new SuggestionStatistics.CategoryCount(SuggestionCategory.MANAGEMENT, 3, 2),
                        new SuggestionStatistics.CategoryCount(SuggestionCategory.TECHNOLOGY, 0, 0),
                        new SuggestionStatistics.CategoryCount(SuggestionCategory.EQUIPMENT, 1, 0),
                        new SuggestionStatistics.CategoryCount(SuggestionCategory.PERSONNEL, 0, 0));
        assertThat(new SuggestionJudgement().judge(statistics, DAY)).isEqualTo(ItemFinding.yes(22));
        assertThat(new SuggestionJudgement().judge(of("{}"), DAY))
                .isEqualTo(ItemFinding.no(22, "NO_SUGGESTION", List.of()));
    }
}
