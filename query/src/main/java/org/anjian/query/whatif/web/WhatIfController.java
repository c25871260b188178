package org.anjian.query.whatif.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.whatif.HazardWhatIf;
import org.anjian.api.whatif.query.AskWhatIf;
import org.anjian.api.whatif.query.AskWhatIf.Wanted;
import org.anjian.api.whatif.query.FindWhatIfHazards;
import org.anjian.api.whatif.query.WhatIfHazardPage;
import org.anjian.api.whatif.query.WhatIfProgress;
import org.anjian.api.whatif.view.WhatIfHazardView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Hazards under another rule, in the schema. */
@Controller
public final class WhatIfController {

    private final Questions questions;

    public WhatIfController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<WhatIfProgress> whatIfHazardDeadlines(
            DataFetchingEnvironment environment,
            @Argument @Nullable Boolean again,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        Wanted wanted = Boolean.TRUE.equals(again) ? Wanted.A_FRESH_ONE : Wanted.ONE_THAT_IS_THERE;
        return questions.ask(
                new AskWhatIf(questions.input(environment, "input", HazardWhatIf.class), wanted),
                WhatIfProgress.class,
                actor);
    }

    @QueryMapping
    CompletableFuture<Page<WhatIfHazardView>> whatIfHazards(
            @Argument String whatIf,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .ask(new FindWhatIfHazards(whatIf, PageRequest.of(first, after)), WhatIfHazardPage.class, actor)
                .thenApply(WhatIfHazardPage::page);
    }
}
