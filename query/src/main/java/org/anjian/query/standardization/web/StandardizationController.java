package org.anjian.query.standardization.web;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.sector.Sector;
import org.anjian.api.standardization.query.CountStandardized;
import org.anjian.api.standardization.query.FindStandardization;
import org.anjian.api.standardization.query.StandardizationRate;
import org.anjian.api.standardization.view.StandardizationView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Standardisation certificates in the schema. */
@Controller
public final class StandardizationController {

    private final Questions questions;

    public StandardizationController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<StandardizationView> standardization(
            @Argument String enterprise,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindStandardization query = new FindStandardization(new EnterpriseId(enterprise), Questions.position(position));
        return questions.ask(query, StandardizationView.class, actor);
    }

    @QueryMapping
    CompletableFuture<StandardizationRate> standardizationRate(
            @Argument List<Sector> sectors,
            @Argument LocalDate asOf,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(new CountStandardized(sectors, asOf), StandardizationRate.class, actor);
    }
}
