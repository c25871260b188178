package org.anjian.query.readaudit.web;

import java.util.concurrent.CompletableFuture;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.readaudit.ReadAuditKind;
import org.anjian.api.readaudit.query.FindReadAudit;
import org.anjian.api.readaudit.query.FindWhoHasSeen;
import org.anjian.api.readaudit.query.ReadAuditPage;
import org.anjian.api.readaudit.query.WhoHasSeen;
import org.anjian.api.readaudit.view.ReadAuditEntry;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The account of reads in the schema. */
@Controller
public final class ReadAuditController {

    private final Questions questions;

    public ReadAuditController(Questions questions) {
        this.questions = questions;
    }

    @QueryMapping
    CompletableFuture<Page<ReadAuditEntry>> readAudit(
            @Argument @Nullable ReadAuditKind kind,
            @Argument @Nullable String actor,
            @Argument @Nullable String onBehalfOf,
            @Argument @Nullable String subject,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @ContextValue(name = Questions.ACTOR) Actor reader) {
        return questions
                .ask(
                        new FindReadAudit(kind, actor, onBehalfOf, subject, PageRequest.of(first, after)),
                        ReadAuditPage.class,
                        reader)
                .thenApply(ReadAuditPage::page);
    }

    @QueryMapping
    CompletableFuture<WhoHasSeen> whoHasSeen(
            @Argument String subject, @ContextValue(name = Questions.ACTOR) Actor reader) {
        return questions.ask(new FindWhoHasSeen(subject), WhoHasSeen.class, reader);
    }
}
