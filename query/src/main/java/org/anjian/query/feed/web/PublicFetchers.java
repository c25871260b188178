package org.anjian.query.feed.web;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.blacklist.query.BlacklistFilter;
import org.anjian.api.blacklist.query.BlacklistPage;
import org.anjian.api.blacklist.query.FindBlacklist;
import org.anjian.api.disclosure.query.FindPublicDecisions;
import org.anjian.api.disclosure.query.PublicDecisionFilter;
import org.anjian.api.disclosure.query.PublicDecisionPage;
import org.anjian.api.feed.PublicKind;
import org.anjian.api.feed.PublicRecord;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.page.Page;
import org.anjian.api.region.RegionCode;
import org.anjian.query.feed.PublicRecords;
import org.anjian.query.feed.RecordPages;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Answers the three questions of the public's schema, always as somebody whom nobody knows. */
public final class PublicFetchers {

    private static final Actor ANYBODY = new Actor("public", Role.PUBLIC, "public", new RegionCode("000000"), null);

    private final RecordPages records;
    private final Questions questions;

    PublicFetchers(RecordPages records, Questions questions) {
        this.records = records;
        this.questions = questions;
    }

    /** The fields of the schema. */
    public RuntimeWiringConfigurer wiring() {
        return wiring -> wiring.type(
                "Query",
                query -> query.dataFetcher("publicCase", this::publicCase)
                        .dataFetcher("publicCases", this::publicCases)
                        .dataFetcher("blacklist", this::blacklist));
    }

    private @Nullable PublicRecord publicCase(DataFetchingEnvironment environment) {
        String id = environment.getArgument("id");
        PublicRecord record = records.find(id);
        return record == null || record.kind() != PublicKind.DECISION ? null : record;
    }

    private CompletableFuture<Page<PublicRecord>> publicCases(DataFetchingEnvironment environment) {
        return questions
                .list(
                        environment,
                        PublicDecisionFilter.class,
                        FindPublicDecisions::new,
                        PublicDecisionPage.class,
                        ANYBODY)
                .thenApply(found -> found.page().map(PublicRecords::of));
    }

    private CompletableFuture<Page<PublicRecord>> blacklist(DataFetchingEnvironment environment) {
        return questions
                .list(environment, BlacklistFilter.class, FindBlacklist::new, BlacklistPage.class, ANYBODY)
                .thenApply(found -> found.page().map(PublicRecords::of));
    }
}
