package org.anjian.query.selfdeclaration;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.selfdeclaration.SelfDeclarationRefusal;
import org.anjian.api.selfdeclaration.query.CountSelfDeclarations;
import org.anjian.api.selfdeclaration.query.DeclarationRow;
import org.anjian.api.selfdeclaration.query.FindSelfDeclarations;
import org.anjian.api.selfdeclaration.query.SelfDeclarationPage;
import org.anjian.api.selfdeclaration.query.SelfDeclarationRate;
import org.anjian.api.selfdeclaration.view.SelfDeclarationView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;
import tools.jackson.databind.JsonNode;

/** Answers for monthly declarations. */
public final class SelfDeclarationQueries {

    private static final int MOST_SECTORS = 50;
    private static final int MOST_REGIONS = 1_000;
    private static final double PERCENT = 100;

    private final OfEnterprise<SelfDeclarationView> views;
    private final Aggregations documents;
    private final ReadFilter permissions;

    public SelfDeclarationQueries(
            ViewSearch<SelfDeclarationView> views, Aggregations documents, ReadFilter permissions) {
        this.views = new OfEnterprise<>(views, permissions, SelfDeclarationView.class, List.of(Order.up("id")));
        this.documents = documents;
        this.permissions = permissions;
    }

    /** The declarations of an enterprise. */
    @QueryHandler
    public SelfDeclarationPage handle(FindSelfDeclarations query, Actor actor) {
        return new SelfDeclarationPage(views.page(query.enterprise(), query.page(), actor));
    }

    /** How many declared a month, of those that owe it (QJ16-09a). */
    @QueryHandler
    public SelfDeclarationRate handle(CountSelfDeclarations query, Actor actor) {
        Reading reading = permissions.of(actor, SelfDeclarationView.class);
        List<Query> owing = new ArrayList<>(
                List.of(reading.filter(), Conditions.within("requiredFrom", null, firstDay(query.month()))));
        if (query.region() != null) {
            owing.add(Conditions.is("regionPath", query.region()));
        }
        if (query.sector() != null) {
            owing.add(Conditions.is("sector", query.sector()));
        }
        Map<String, Object> figures = Map.of(
                "declared", having("declaredMonths", query.month()),
                "late", having("lateMonths", query.month()),
                "missed", having("missedMonths", query.month()));
        Map<String, Object> whole = new LinkedHashMap<>(figures);
        whole.put("sectors", terms("sector", MOST_SECTORS, figures));
        whole.put("regions", terms("region", MOST_REGIONS, figures));
        JsonNode all = documents
                .over(Conditions.all(owing), Map.of("all", documents.filter(Conditions.everything(), whole)))
                .path("all");
        return new SelfDeclarationRate(query.month(), row("", all), rows(all, "sectors"), rows(all, "regions"));
    }

    private static LocalDate firstDay(String month) {
        try {
            return YearMonth.parse(month).atDay(1);
        } catch (DateTimeParseException malformed) {
            throw new RefusedException(SelfDeclarationRefusal.MALFORMED_MONTH, "month");
        }
    }

    private Map<String, Object> having(String field, String month) {
        return documents.filter(Conditions.is(field, month), Map.of());
    }

    private static Map<String, Object> terms(String field, int most, Map<String, Object> figures) {
        return Map.of("terms", Map.of("field", field, "size", most, "order", Map.of("_key", "asc")), "aggs", figures);
    }

    private static List<DeclarationRow> rows(JsonNode all, String groups) {
        List<DeclarationRow> rows = new ArrayList<>();
        all.path(groups)
                .path("buckets")
                .forEach(bucket -> rows.add(row(bucket.path("key").asString(), bucket)));
        return rows;
    }

    private static DeclarationRow row(String key, JsonNode bucket) {
        long due = bucket.path("doc_count").asLong(0);
        long declared = count(bucket, "declared");
        return new DeclarationRow(
                key,
                due,
                declared,
                count(bucket, "late"),
                count(bucket, "missed"),
                due == 0 ? PERCENT : declared * PERCENT / due);
    }

    private static long count(JsonNode bucket, String name) {
        return bucket.path(name).path("doc_count").asLong(0);
    }
}
