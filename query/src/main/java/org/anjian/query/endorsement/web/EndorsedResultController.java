package org.anjian.query.endorsement.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.endorsement.query.EndorsedResultPage;
import org.anjian.api.endorsement.query.FindEndorsedResults;
import org.anjian.api.endorsement.view.EndorsedResultView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Inspection results in the schema. */
@Controller
public final class EndorsedResultController {

    private final Questions questions;

    public EndorsedResultController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<EndorsedResultView>> endorsedResults(
            @Argument String enterprise,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindEndorsedResults query = new FindEndorsedResults(new EnterpriseId(enterprise), PageRequest.of(first, after));
        return questions.ask(query, EndorsedResultPage.class, actor).thenApply(EndorsedResultPage::page);
    }
}
