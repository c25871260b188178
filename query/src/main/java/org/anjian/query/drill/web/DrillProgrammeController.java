package org.anjian.query.drill.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.drill.query.DrillCompliance;
import org.anjian.api.drill.query.FindDrillCompliance;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Drills in the schema. */
@Controller
public final class DrillProgrammeController {

    private final Questions questions;

    public DrillProgrammeController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<DrillCompliance> drillCompliance(
            @Argument String enterprise,
            @Argument int year,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindDrillCompliance query =
                new FindDrillCompliance(new EnterpriseId(enterprise), year, Questions.position(position));
        return questions.ask(query, DrillCompliance.class, actor);
    }
}
