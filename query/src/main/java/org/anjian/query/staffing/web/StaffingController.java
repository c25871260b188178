package org.anjian.query.staffing.web;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.api.staffing.query.CountFiveFive;
import org.anjian.api.staffing.query.FindStaffingGaps;
import org.anjian.api.staffing.query.FiveFiveCoverage;
import org.anjian.api.staffing.query.StaffingPage;
import org.anjian.api.staffing.view.StaffingView;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The staffing of enterprises in the schema. */
@Controller
public final class StaffingController {

    private final Questions questions;

    public StaffingController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<StaffingView>> staffingGaps(
            @Argument String region,
            @Argument @Nullable Sector sector,
            @Argument @Nullable StaffingGapKind kind,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        FindStaffingGaps query = new FindStaffingGaps(
                new RegionCode(region), sector, kind, PageRequest.of(first, after), Questions.counted(environment));
        return questions.ask(query, StaffingPage.class, actor).thenApply(StaffingPage::page);
    }

    @QueryMapping
    CompletableFuture<FiveFiveCoverage> fiveFiveCoverage(
            @Argument LocalDate asOf,
            @Argument @Nullable EnterpriseScale scale,
            @Argument String region,
            @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions.ask(new CountFiveFive(asOf, scale, new RegionCode(region)), FiveFiveCoverage.class, actor);
    }
}
