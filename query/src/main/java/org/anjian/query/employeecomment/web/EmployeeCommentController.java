package org.anjian.query.employeecomment.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.employeecomment.query.EmployeeCommentFilter;
import org.anjian.api.employeecomment.query.EmployeeCommentPage;
import org.anjian.api.employeecomment.query.FindEmployeeComments;
import org.anjian.api.employeecomment.view.EmployeeCommentView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.query.web.Questions;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Comments of employees in the schema. */
@Controller
public final class EmployeeCommentController {

    private final Questions questions;

    public EmployeeCommentController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<EmployeeCommentView>> employeeComments(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(
                        environment,
                        EmployeeCommentFilter.class,
                        FindEmployeeComments::new,
                        EmployeeCommentPage.class,
                        actor)
                .thenApply(EmployeeCommentPage::page);
    }
}
