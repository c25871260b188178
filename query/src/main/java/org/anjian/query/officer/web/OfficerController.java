package org.anjian.query.officer.web;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.message.Actor;
import org.anjian.api.officer.query.FindOfficers;
import org.anjian.api.officer.query.FindReassignments;
import org.anjian.api.officer.query.OfficerPage;
import org.anjian.api.officer.query.Reassignments;
import org.anjian.api.officer.view.OfficerView;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.region.RegionCode;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Enforcement officers in the schema. */
@Controller
public final class OfficerController {

    private final Questions questions;

    public OfficerController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Reassignments> reassignments(
            @Argument @Nullable String region, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(
                new FindReassignments(region == null ? null : new RegionCode(region)), Reassignments.class, actor);
    }

    @QueryMapping
    CompletableFuture<Page<OfficerView>> officers(
            @Argument @Nullable String region,
            @Argument @Nullable String organisation,
            @Argument @Nullable LocalDate certifiedOn,
            @Argument @Nullable Integer expiringWithinDays,
            @Argument @Nullable String certificateNumber,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String position,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindOfficers query = new FindOfficers(
                region == null ? null : new RegionCode(region),
                organisation,
                certifiedOn,
                expiringWithinDays,
                certificateNumber,
                PageRequest.of(first, after),
                Questions.position(position));
        return questions.ask(query, OfficerPage.class, actor).thenApply(OfficerPage::page);
    }
}
