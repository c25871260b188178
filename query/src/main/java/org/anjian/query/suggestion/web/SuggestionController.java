package org.anjian.query.suggestion.web;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.DateRange;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.suggestion.query.CountSuggestions;
import org.anjian.api.suggestion.query.FindSuggestions;
import org.anjian.api.suggestion.query.SuggestionPage;
import org.anjian.api.suggestion.query.SuggestionStatistics;
import org.anjian.api.suggestion.view.SuggestionView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Suggestions in the schema. */
@Controller
public final class SuggestionController {

    private final Questions questions;

    public SuggestionController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<SuggestionView>> suggestions(
            @Argument String enterprise,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindSuggestions query = new FindSuggestions(new EnterpriseId(enterprise), PageRequest.of(first, after));
        return questions.ask(query, SuggestionPage.class, actor).thenApply(SuggestionPage::page);
    }

    @QueryMapping
    CompletableFuture<SuggestionStatistics> suggestionStatistics(
            @Argument String enterprise,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new CountSuggestions(new EnterpriseId(enterprise), new DateRange(from, to)),
                SuggestionStatistics.class,
                actor);
    }
}
