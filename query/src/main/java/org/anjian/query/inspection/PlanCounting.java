package org.anjian.query.inspection;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enforcementplan.PlanContents;
import org.anjian.api.enforcementplan.PlanItem;
import org.anjian.api.inspection.query.PlanCompletion;
import tools.jackson.databind.JsonNode;

/** The execution of a plan, from its items and the counts of inspections. */
final class PlanCounting {

    private static final int MONTHS = 12;

    private PlanCounting() {}

    static PlanCompletion completion(EnforcementPlanId id, PlanContents contents, JsonNode counts) {
        JsonNode planned = counts.path("planned");
        JsonNode offPlan = counts.path("offPlan");
        Map<String, Long> done = new HashMap<>();
        planned.path("items")
                .path("buckets")
                .forEach(bucket -> done.put(
                        bucket.path("key").asString(), bucket.path("doc_count").asLong()));
        List<PlanCompletion.Item> items = contents.items().stream()
                .map(item -> new PlanCompletion.Item(
                        item.code(),
                        item.enterpriseId(),
                        item.sector(),
                        item.group(),
                        item.month(),
                        item.count(),
                        done.getOrDefault(item.code(), 0L)))
                .toList();
        long toDo = items.stream().mapToLong(PlanCompletion.Item::planned).sum();
        long counted = items.stream()
                .mapToLong(item -> Math.min(item.done(), item.planned()))
                .sum();
        return new PlanCompletion(
                id,
                toDo,
                counted,
                InspectionFigures.share(counted, toDo),
                offPlan.path("doc_count").asLong(0),
                items,
                months(contents, planned, offPlan),
                items.stream()
                        .filter(item -> item.done() < item.planned())
                        .map(PlanCompletion.Item::item)
                        .toList());
    }

    private static List<PlanCompletion.Month> months(PlanContents contents, JsonNode planned, JsonNode offPlan) {
        Map<Integer, Long> done = byMonth(planned);
        Map<Integer, Long> besides = byMonth(offPlan);
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> new PlanCompletion.Month(
                        month,
                        contents.items().stream()
                                .filter(item -> item.month() == month)
                                .mapToLong(PlanItem::count)
                                .sum(),
                        done.getOrDefault(month, 0L),
                        besides.getOrDefault(month, 0L)))
                .toList();
    }

    /** Day fields are kept as midnight UTC. */
    private static Map<Integer, Long> byMonth(JsonNode group) {
        Map<Integer, Long> months = new HashMap<>();
        group.path("months")
                .path("buckets")
                .forEach(bucket -> months.put(
                        Instant.ofEpochMilli(bucket.path("key").asLong())
                                .atOffset(ZoneOffset.UTC)
                                .getMonthValue(),
                        bucket.path("doc_count").asLong()));
        return months;
    }
}
