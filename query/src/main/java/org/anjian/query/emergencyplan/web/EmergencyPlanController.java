package org.anjian.query.emergencyplan.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.emergencyplan.query.EmergencyPlanPage;
import org.anjian.api.emergencyplan.query.FindEmergencyPlans;
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
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

/** Emergency plans in the schema. */
@Controller
public final class EmergencyPlanController {

    private final Questions questions;

    public EmergencyPlanController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<EmergencyPlanView>> emergencyPlans(
            @Argument String enterprise,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindEmergencyPlans query = new FindEmergencyPlans(
                new EnterpriseId(enterprise), PageRequest.of(first, after), Questions.position(position));
        return questions.ask(query, EmergencyPlanPage.class, actor).thenApply(EmergencyPlanPage::page);
    }
}
