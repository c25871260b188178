package org.anjian.query.standardization.web;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.message.Actor;
import org.anjian.api.sector.Sector;
import org.anjian.api.standardization.query.CountStandardized;
import org.anjian.api.standardization.query.StandardizationRate;
import org.anjian.query.web.Questions;
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
    CompletableFuture<StandardizationRate> standardizationRate(
            @Argument List<Sector> sectors,
            @Argument LocalDate asOf,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(new CountStandardized(sectors, asOf), StandardizationRate.class, actor);
    }
}
