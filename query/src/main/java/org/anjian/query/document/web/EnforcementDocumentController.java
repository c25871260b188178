package org.anjian.query.document.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.document.query.EnforcementDocumentFilter;
import org.anjian.api.document.query.EnforcementDocumentPage;
import org.anjian.api.document.query.FindEnforcementDocuments;
import org.anjian.api.document.view.EnforcementDocumentView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.query.web.Questions;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Enforcement documents in the schema. */
@Controller
public final class EnforcementDocumentController {

    private final Questions questions;

    public EnforcementDocumentController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<EnforcementDocumentView>> enforcementDocuments(
            DataFetchingEnvironment environment, @ContextValue(name = Questions.ACTOR) Actor actor) {
        return questions
                .list(
                        environment,
                        EnforcementDocumentFilter.class,
                        FindEnforcementDocuments::new,
                        EnforcementDocumentPage.class,
                        actor)
                .thenApply(EnforcementDocumentPage::page);
    }
}
