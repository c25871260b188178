package org.anjian.query.checklist.web;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.checklist.query.FindSafetyBasisFindings;
import org.anjian.api.checklist.query.SafetyBasisFindings;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The findings of the safety basis in the schema. */
@Controller
public final class SafetyBasisController {

    private final Questions questions;

    public SafetyBasisController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<SafetyBasisFindings> safetyBasisFindings(
            @Argument String enterprise,
            @Argument @Nullable LocalDate on,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindSafetyBasisFindings query =
                new FindSafetyBasisFindings(new EnterpriseId(enterprise), on, Questions.position(position));
        return questions.ask(query, SafetyBasisFindings.class, actor);
    }
}
