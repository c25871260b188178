package org.anjian.query.reminder.web;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.reminder.RemindedPost;
import org.anjian.api.reminder.query.FindUnremindedPosts;
import org.anjian.api.reminder.query.UnremindedPosts;
import org.anjian.query.web.Months;
import org.anjian.query.web.Questions;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Reminders in the schema. */
@Controller
public final class ReminderController {

    private final Questions questions;

    public ReminderController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<List<RemindedPost>> unremindedPosts(
            @Argument String enterprise, @Argument String month, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .ask(
                        new FindUnremindedPosts(new EnterpriseId(enterprise), Months.parse(month, "month")),
                        UnremindedPosts.class,
                        actor)
                .thenApply(UnremindedPosts::posts);
    }
}
