package org.anjian.query.gridreport.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.gridreport.query.FindGridReports;
import org.anjian.api.gridreport.query.FindGrids;
import org.anjian.api.gridreport.query.GridFilter;
import org.anjian.api.gridreport.query.GridPage;
import org.anjian.api.gridreport.query.GridReportFilter;
import org.anjian.api.gridreport.query.GridReportPage;
import org.anjian.api.gridreport.view.GridReportView;
import org.anjian.api.gridreport.view.GridView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.query.web.Questions;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Grids and the reports of their workers in the schema. */
@Controller
public final class GridController {

    private final Questions questions;

    public GridController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<GridView>> grids(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(environment, GridFilter.class, FindGrids::new, GridPage.class, actor)
                .thenApply(GridPage::page);
    }

    @QueryMapping
    CompletableFuture<Page<GridReportView>> gridReports(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(environment, GridReportFilter.class, FindGridReports::new, GridReportPage.class, actor)
                .thenApply(GridReportPage::page);
    }
}
