package org.anjian.query.suggestion;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.suggestion.view.SuggestionView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of suggestions, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class SuggestionReadModel {

    @Bean
    SuggestionFold suggestionFold() {
        return new SuggestionFold();
    }

    @Bean
    SuggestionQueries suggestionQueries(
            ElasticsearchClient client, Indices indices, SuggestionFold model, ReadFilter permissions) {
        return new SuggestionQueries(new ViewSearch<>(client, indices.alias(model), SuggestionView.class), permissions);
    }

    @Bean
    CountSuggestionsHandler countSuggestionsHandler(
            SearchEngine engine,
            ElasticsearchClient client,
            Indices indices,
            SuggestionFold model,
            ReadFilter permissions) {
        return new CountSuggestionsHandler(
                new Aggregations(engine, client._jsonpMapper(), indices.alias(model)), permissions);
    }
}
