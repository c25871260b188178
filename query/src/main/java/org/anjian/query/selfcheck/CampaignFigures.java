package org.anjian.query.selfcheck;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.campaign.PhaseDuty;
import org.anjian.api.campaign.ProgressGroup;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.campaign.query.CampaignProgress;
import org.anjian.api.campaign.query.CountCampaignProgress;
import org.anjian.api.campaign.query.ProgressRow;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.selfcheck.view.SelfCheckView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Conditions;
import org.axonframework.queryhandling.QueryHandler;
import tools.jackson.databind.JsonNode;

/** Answers for figures about campaigns. They are counted from the documents when they are asked for, never kept. */
public final class CampaignFigures {

    private static final int MOST_SECTORS = 50;
    private static final int MOST_REGIONS = 1_000;
    private static final double PERCENT = 100;

    private final Aggregations documents;
    private final ReadFilter permissions;
    private final Clock clock;

    public CampaignFigures(Aggregations documents, ReadFilter permissions, Clock clock) {
        this.documents = documents;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** How far the key objects of a campaign are on a day; the list of key objects is the denominator (QX24-O2). */
    @QueryHandler
    public CampaignProgress handle(CountCampaignProgress query, Actor actor) {
        Reading reading = permissions.of(actor, SelfCheckView.class);
        LocalDate on = query.on() == null ? LegalTime.dayOf(clock.instant()) : query.on();
        List<DutyConditions> duties = DutyConditions.of(query.duties());
        Map<String, Object> figures = figures(duties, on);
        Map<String, Object> keyed = new LinkedHashMap<>(figures);
        keyed.put("sectors", terms("sector", MOST_SECTORS, figures));
        keyed.put("regions", terms("region", MOST_REGIONS, figures));
        Query campaign = Conditions.is("campaignId", query.campaign());
        JsonNode counts = documents.over(
                Conditions.all(reading.filter(), campaign),
                Map.of(
                        "keyed", documents.filter(Conditions.within("keyObjectSince", null, on), keyed),
                        "raised", Map.of("sum", Map.of("field", "hazardsRaised")),
                        "open", Map.of("sum", Map.of("field", "hazardsOpen"))));
        List<ProgressRow> rows = new ArrayList<>();
        JsonNode key = counts.path("keyed");
        addRows(rows, duties, ProgressGroup.ALL, "", key);
        key.path("sectors")
                .path("buckets")
                .forEach(bucket -> addRows(
                        rows, duties, ProgressGroup.SECTOR, bucket.path("key").asString(), bucket));
        key.path("regions")
                .path("buckets")
                .forEach(bucket -> addRows(
                        rows, duties, ProgressGroup.REGION, bucket.path("key").asString(), bucket));
        long raised = sum(counts, "raised");
        return new CampaignProgress(on, rows, raised, raised - sum(counts, "open"));
    }

    private Map<String, Object> figures(List<DutyConditions> duties, LocalDate on) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (DutyConditions duty : duties) {
            figures.put(name(duty, "done"), documents.filter(duty.done(on), Map.of()));
            figures.put(name(duty, "overdue"), documents.filter(duty.overdue(on), Map.of()));
            if (duty.duty() == PhaseDuty.SELF_CHECK) {
                Query late = Conditions.all(duty.done(on), Conditions.is("completed", Timeliness.LATE));
                figures.put(name(duty, "late"), documents.filter(late, Map.of()));
            }
        }
        return figures;
    }

    private static Map<String, Object> terms(String field, int most, Map<String, Object> figures) {
        return Map.of("terms", Map.of("field", field, "size", most, "order", Map.of("_key", "asc")), "aggs", figures);
    }

    private static void addRows(
            List<ProgressRow> rows, List<DutyConditions> duties, ProgressGroup group, String key, JsonNode bucket) {
        long due = bucket.path("doc_count").asLong(0);
        for (DutyConditions duty : duties) {
            long done = count(bucket, name(duty, "done"));
            rows.add(new ProgressRow(
                    duty.duty(),
                    group,
                    key,
                    due,
                    done,
                    count(bucket, name(duty, "late")),
                    count(bucket, name(duty, "overdue")),
                    share(done, due)));
        }
    }

    /** In percent; nobody owing anything counts as all done. */
    static double share(long done, long due) {
        return due == 0 ? PERCENT : done * PERCENT / due;
    }

    private static String name(DutyConditions duty, String figure) {
        return duty.duty() + "-" + figure;
    }

    private static long count(JsonNode bucket, String name) {
        return bucket.path(name).path("doc_count").asLong(0);
    }

    private static long sum(JsonNode counts, String name) {
        return Math.round(counts.path(name).path("value").asDouble(0));
    }
}
