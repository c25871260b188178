package org.anjian.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enforcementplan.PlanBasis;
import org.anjian.api.enforcementplan.PlanContents;
import org.anjian.api.enforcementplan.PlanItem;
import org.anjian.api.inspection.query.PlanCompletion;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How far a plan was executed, from its items and the inspections that were counted. */
class PlanCountingTest {

    private static final EnforcementPlanId PLAN = EnforcementPlanId.of("county-emergency", 2021);

    private static PlanContents plan(PlanItem... items) {
        return new PlanContents(
                List.of("煤矿"),
                List.of("通风"),
                List.of("停产整顿"),
                new PlanBasis(3, 1, List.of(Sector.COAL_MINE)),
                List.of(items));
    }

    private static PlanItem item(String code, int month, int count) {
        return new PlanItem(code, null, Sector.COAL_MINE, null, month, count);
    }

    /** The counts as the search engine gives them. */
    private static JsonNode counts(Stream<String> doneByItem, long offPlan) {
        return JsonMapper.builder()
                .build()
                .readTree("{\"planned\": {\"items\": {\"buckets\": [" + doneByItem.collect(Collectors.joining(","))
                        + "]}}, \"offPlan\": {\"doc_count\": " + offPlan + "}}");
    }

    private static String done(String item, int count) {
        return "{\"key\": \"%s\", \"doc_count\": %d}".formatted(item, count);
    }

    @Test
    @Rule("QJ22B-06a")
    void thirty_linked_of_forty_planned_are_three_quarters_and_five_beside_the_plan_add_nothing() {
        PlanCompletion completion = PlanCounting.completion(
                PLAN, plan(item("I1", 3, 25), item("I2", 6, 15)), counts(Stream.of(done("I1", 20), done("I2", 10)), 5));
        assertThat(completion.planned()).isEqualTo(40);
        assertThat(completion.done()).isEqualTo(30);
        assertThat(completion.rate()).isEqualTo(75.0);
        assertThat(completion.offPlan()).isEqualTo(5);
        assertThat(completion.unexecuted()).containsExactly("I1", "I2");
    }

    @Test
    @Rule("QJ22B-06a")
    void more_than_was_planned_of_one_item_makes_up_for_no_other() {
        PlanCompletion completion = PlanCounting.completion(
                PLAN, plan(item("I1", 3, 25), item("I2", 6, 15)), counts(Stream.of(done("I1", 40)), 0));
        assertThat(completion.done()).isEqualTo(25);
        assertThat(completion.rate()).isEqualTo(62.5);
        assertThat(completion.unexecuted()).containsExactly("I2");
    }

    @Test
    @Rule("ML20-05b")
    void ninety_two_of_a_hundred_items_are_92_percent_and_eight_need_a_reason() {
        PlanItem[] items = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> item("I" + i, i % 12 + 1, 1))
                .toArray(PlanItem[]::new);
        PlanCompletion completion = PlanCounting.completion(
                PLAN, plan(items), counts(IntStream.rangeClosed(1, 92).mapToObj(i -> done("I" + i, 1)), 0));
        assertThat(completion.planned()).isEqualTo(100);
        assertThat(completion.done()).isEqualTo(92);
        assertThat(completion.rate()).isEqualTo(92.0);
        assertThat(completion.unexecuted())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(93, 100).mapToObj(i -> "I" + i).toList());
        assertThat(completion.months()).hasSize(12);
        assertThat(completion.months().stream()
                        .mapToLong(PlanCompletion.Month::planned)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void nothing_planned_has_no_rate() {
        assertThat(PlanCounting.completion(PLAN, plan(), counts(Stream.of(), 2)).rate())
                .isNull();
    }
}
