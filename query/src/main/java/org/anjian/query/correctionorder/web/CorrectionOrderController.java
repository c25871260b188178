package org.anjian.query.correctionorder.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.correctionorder.query.CorrectionOrderFilter;
import org.anjian.api.correctionorder.query.CorrectionOrderPage;
import org.anjian.api.correctionorder.query.FindCorrectionOrders;
import org.anjian.api.correctionorder.view.CorrectionOrderView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.query.web.Questions;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Correction orders in the schema. */
@Controller
public final class CorrectionOrderController {

    private final Questions questions;

    public CorrectionOrderController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<CorrectionOrderView>> correctionOrders(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(
                        environment,
                        CorrectionOrderFilter.class,
                        FindCorrectionOrders::new,
                        CorrectionOrderPage.class,
                        actor)
                .thenApply(CorrectionOrderPage::page);
    }
}
