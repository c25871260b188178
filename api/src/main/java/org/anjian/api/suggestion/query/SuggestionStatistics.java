package org.anjian.api.suggestion.query;

import java.util.List;
import org.anjian.api.suggestion.SuggestionCategory;

/**
 * Improvement suggestions by category (QX24-22).
 *
 * @param total how many were submitted in the period
 * @param byCategory every category, zeros included
 */
public record SuggestionStatistics(long total, List<CategoryCount> byCategory) {

    public SuggestionStatistics {
        byCategory = List.copyOf(byCategory);
    }

    /** The suggestions of a category, and how many the enterprise adopted. */
    public record CategoryCount(SuggestionCategory category, long submitted, long adopted) {}
}
