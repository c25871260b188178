package org.anjian.query.violationbase.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.violationbase.query.FindViolations;
import org.anjian.api.violationbase.query.ViolationFilter;
import org.anjian.api.violationbase.query.ViolationPage;
import org.anjian.api.violationbase.view.ViolationRecordView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The violation base in the schema. */
@Controller
public final class ViolationBaseController {

    private final Questions questions;

    public ViolationBaseController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<ViolationRecordView>> violationBase(
            @Argument String enterprise,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindViolations query = new FindViolations(
                ViolationFilter.of(new EnterpriseId(enterprise)),
                PageRequest.of(first, after),
                Questions.counted(environment),
                Questions.position(position));
        return questions.ask(query, ViolationPage.class, actor).thenApply(ViolationPage::page);
    }

    @QueryMapping
    CompletableFuture<Page<ViolationRecordView>> violations(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(environment, ViolationFilter.class, FindViolations::new, ViolationPage.class, actor)
                .thenApply(ViolationPage::page);
    }
}
