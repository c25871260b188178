package org.anjian.query.suggestion;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.message.Actor;
import org.anjian.api.suggestion.SuggestionCategory;
import org.anjian.api.suggestion.SuggestionReply;
import org.anjian.api.suggestion.query.CountSuggestions;
import org.anjian.api.suggestion.query.SuggestionStatistics;
import org.anjian.api.suggestion.view.SuggestionView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Conditions;
import org.axonframework.queryhandling.QueryHandler;
import tools.jackson.databind.JsonNode;

/** Answers for figures about suggestions. They are counted from the documents when they are asked for. */
public final class CountSuggestionsHandler {

    private static final String ADOPTED = "adopted";

    private final Aggregations suggestions;
    private final ReadFilter permissions;

    public CountSuggestionsHandler(Aggregations suggestions, ReadFilter permissions) {
        this.suggestions = suggestions;
        this.permissions = permissions;
    }

    /** The suggestions of an enterprise by category. */
    @QueryHandler
    public SuggestionStatistics handle(CountSuggestions query, Actor actor) {
        Reading reading = permissions.of(actor, SuggestionView.class);
        Query submitted = Conditions.all(
                reading.filter(),
                Conditions.is("enterpriseId", query.enterprise().raw()),
                Conditions.within("submittedOn", query.period()));
        Map<String, Object> groups = new LinkedHashMap<>();
        for (SuggestionCategory category : SuggestionCategory.values()) {
            groups.put(
                    category.name(),
                    suggestions.filter(
                            Conditions.is("category", category),
                            Map.of(
                                    ADOPTED,
                                    suggestions.filter(Conditions.is("reply", SuggestionReply.ADOPTED), Map.of()))));
        }
        return statistics(suggestions.over(submitted, groups));
    }

    static SuggestionStatistics statistics(JsonNode groups) {
        List<SuggestionStatistics.CategoryCount> counts = Arrays.stream(SuggestionCategory.values())
                .map(category -> new SuggestionStatistics.CategoryCount(
                        category,
                        count(groups.path(category.name())),
                        count(groups.path(category.name()).path(ADOPTED))))
                .toList();
        return new SuggestionStatistics(
                counts.stream()
                        .mapToLong(SuggestionStatistics.CategoryCount::submitted)
                        .sum(),
                counts);
    }

    private static long count(JsonNode group) {
        return group.path("doc_count").asLong(0);
    }
}
