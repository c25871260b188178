package org.anjian.query.powerlist.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.powerlist.DisclosureState;
import org.anjian.api.powerlist.query.FindPowerLists;
import org.anjian.api.powerlist.query.PowerListPage;
import org.anjian.api.powerlist.view.PowerListView;
import org.anjian.api.region.RegionCode;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Power lists in the schema. */
@Controller
public final class PowerListController {

    private final Questions questions;

    public PowerListController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<PowerListView>> powerLists(
            @Argument @Nullable String region,
            @Argument @Nullable DisclosureState disclosure,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindPowerLists query = new FindPowerLists(
                region == null ? null : new RegionCode(region),
                disclosure,
                PageRequest.of(first, after),
                Questions.position(position));
        return questions.ask(query, PowerListPage.class, actor).thenApply(PowerListPage::page);
    }
}
