package org.anjian.query.securityaudit.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.message.Actor;
import org.anjian.api.page.DateRange;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.securityaudit.query.FindSecurityAudit;
import org.anjian.api.securityaudit.query.SecurityAuditPage;
import org.anjian.api.securityaudit.view.SecurityAuditEntry;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The security audit in the schema. */
@Controller
public final class SecurityAuditController {

    private final Questions questions;

    public SecurityAuditController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<SecurityAuditEntry>> securityAudit(
            @Argument @Nullable String actor,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingEnvironment environment,
            @ContextValue(name = Questions.ACTOR) Actor reader) {
        FindSecurityAudit query = new FindSecurityAudit(
                actor,
                questions.input(environment, "recorded", DateRange.class, new DateRange(null, null)),
                PageRequest.of(first, after));
        return questions.ask(query, SecurityAuditPage.class, reader).thenApply(SecurityAuditPage::page);
    }
}
