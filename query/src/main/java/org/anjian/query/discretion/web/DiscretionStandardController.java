package org.anjian.query.discretion.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.discretion.query.DiscretionStandardPage;
import org.anjian.api.discretion.query.FindDiscretionStandards;
import org.anjian.api.discretion.view.DiscretionStandardView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.region.RegionCode;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Discretion standards in the schema. */
@Controller
public final class DiscretionStandardController {

    private final Questions questions;

    public DiscretionStandardController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<DiscretionStandardView>> discretionStandards(
            @Argument @Nullable String region,
            @Argument @Nullable String violationCode,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindDiscretionStandards query = new FindDiscretionStandards(
                region == null ? null : new RegionCode(region),
                violationCode,
                PageRequest.of(first, after),
                Questions.position(position));
        return questions.ask(query, DiscretionStandardPage.class, actor).thenApply(DiscretionStandardPage::page);
    }
}
