package org.anjian.query.checklist.web;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.checklist.ChecklistTemplate;
import org.anjian.api.checklist.Checklists;
import org.anjian.api.checklist.query.ChecklistFindings;
import org.anjian.api.checklist.query.FindChecklistFindings;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Checklists in the schema: they are law, so everybody who may log in may read them; and what the ledger says to them. */
@Controller
public final class ChecklistController {

    private final Checklists checklists;
    private final Questions questions;

    public ChecklistController(Checklists checklists, Questions questions) {
        this.checklists = checklists;
        this.questions = questions;
    }

    @QueryMapping
    @Nullable
    ChecklistTemplate checklist(@Argument String template, @Argument @Nullable Integer version) {
        return checklists.find(template, version).orElse(null);
    }

    @QueryMapping
    CompletableFuture<ChecklistFindings> checklistFindings(
            @Argument String enterprise,
            @Argument @Nullable LocalDate on,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindChecklistFindings query =
                new FindChecklistFindings(new EnterpriseId(enterprise), on, Questions.position(position));
        return questions.ask(query, ChecklistFindings.class, actor);
    }
}
