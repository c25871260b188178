package org.anjian.query.insurance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.insurance.query.CountInsured;
import org.anjian.api.insurance.query.CountWorkInjuryInsured;
import org.anjian.api.insurance.query.FindRequiredInsurance;
import org.anjian.api.insurance.query.InsuranceCoverage;
import org.anjian.api.insurance.query.RequiredInsurance;
import org.anjian.api.insurance.query.WorkInjuryCoverage;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.sector.Sector;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Insurance in the schema. */
@Controller
public final class InsuranceController {

    private final Questions questions;
    private final Clock clock;

    public InsuranceController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @QueryMapping
    CompletableFuture<RequiredInsurance> requiredInsurance(
            @Argument String enterprise,
            @Argument @Nullable LocalDate asOf,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        LocalDate day = asOf == null ? LegalTime.dayOf(clock.instant()) : asOf;
        return questions.ask(
                new FindRequiredInsurance(new EnterpriseId(enterprise), day), RequiredInsurance.class, actor);
    }

    @QueryMapping
    CompletableFuture<InsuranceCoverage> insuranceCoverage(
            @Argument Sector sector, @Argument LocalDate asOf, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(new CountInsured(sector, asOf), InsuranceCoverage.class, actor);
    }

    @QueryMapping
    CompletableFuture<WorkInjuryCoverage> workInjuryCoverage(
            @Argument String enterprise, @Argument LocalDate asOf, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new CountWorkInjuryInsured(new EnterpriseId(enterprise), asOf), WorkInjuryCoverage.class, actor);
    }
}
