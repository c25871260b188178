package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anjian.DemoStory;
import org.anjian.GraphQlClient;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.graphql.AsOfFields;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.readmodel.ReadModels;
import org.anjian.query.readmodel.RebuildProgress;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;

/** Lists and statistics as of the past, through GraphQL on the real stores. */
@NodeForTests
class PastIT {

    private static final int STEPS = 140;
    private static final int MOMENTS = 5;
    private static final String NIGHT = "T23:59:59.999+08:00";
    private static final String PROFILE = "{ id version name regulator { code } }";
    private static final List<String> COUNTIES = List.of("530302", "530302", "530303", "530323");

    private final DemoUsers users;
    private final EventJournal journal;
    private final CaughtUp caughtUp;
    private final BeanFactory node;
    private final GraphQlSource schema;
    private final ReadModels models;

    @LocalServerPort
    private int port;

    private DemoStory story;

    @Autowired
    PastIT(
            DemoUsers users,
            EventJournal journal,
            CaughtUp caughtUp,
            BeanFactory node,
            GraphQlSource schema,
            ReadModels models) {
        this.models = models;
        this.schema = schema;
        this.users = users;
        this.journal = journal;
        this.caughtUp = caughtUp;
        this.node = node;
    }

    @BeforeEach
    void the_demo_enterprise_is_registered() {
        story = new DemoStory(users, port);
        story.enterpriseIsRegistered();
    }

    @Test
    void what_was_answered_during_a_random_run_is_answered_again_as_of_then() {
        long seed = Long.getLong("anjian.seed", new Random().nextLong());
        System.out.println("PastIT: -Danjian.seed=" + seed);
        Random random = new Random(seed);
        AnswersThen answers = new AnswersThen(story::as, node);
        RandomSteps steps = new RandomSteps(random);
        Runnable nowAndThen = answers.nowAndThen(STEPS / MOMENTS);
        answers.record();
        for (int step = 1; step <= STEPS; step++) {
            steps.one();
            nowAndThen.run();
        }
        answers.record();
        steps.one();
        answers.areAnsweredAgain();
    }

    @Test
    void what_moved_out_of_the_jurisdiction_does_not_come_out_through_the_past() throws InterruptedException {
        String moved = registered("530302");
        String text = "query @asOf(position: %d) { enterprises(first: 1, filter: {text: \""
                + moved.substring(moved.length() - 36)
                + "\"}) { totalCount edges { node { id region hazards(first: 5) { totalCount } } } } }";
        String hazard = hazardOf(moved, new Random(1));
        String before = text.formatted(newest());
        assertThat(read(Role.OFFICER, before).at("/enterprises/totalCount").asInt())
                .isEqualTo(1);

        done(
                Role.AGENCY_HEAD,
                "transferEnterprise",
                Map.of(
                        "enterpriseId",
                        moved,
                        "region",
                        "530323",
                        "reason",
                        "搬迁",
                        "occurredAt",
                        "2026-04-02T09:00:00+08:00"),
                "version");

        caughtUp.await(new Silent());
        assertThat(read(Role.OFFICER, before).at("/enterprises/totalCount").asInt())
                .as("the officer may not know of it now")
                .isZero();
        JsonNode known = read(Role.AUDITOR, before).at("/enterprises/edges/0/node");
        assertThat(known.at("/region").asString()).as("it was there then").isEqualTo("530302");
        assertThat(known.at("/hazards/totalCount").asInt())
                .as("hazard " + hazard)
                .isEqualTo(1);
    }

    /** The list finds by filters what the fold of the events gives of each record by itself. */
    @Test
    void by_what_had_happened_lists_and_statistics_say_what_each_record_says_by_itself() throws InterruptedException {
        Random random = new Random(30);
        RandomSteps steps = new RandomSteps(random);
        for (int step = 0; step < STEPS / 2; step++) {
            steps.one();
        }
        caughtUp.await(new Silent());
        for (String day : List.of("2026-01-20", "2026-02-04", "2026-02-07", "2026-03-24", "2026-05-30")) {
            for (String enterprise : steps.enterprises) {
                JsonNode alone = read(
                        Role.AUDITOR,
                        "{ enterprise(id: \"" + enterprise + "\", occurredBy: \"" + day + NIGHT + "\") " + PROFILE
                                + " }");
                assertThat(enterprisesBy(enterprise, day))
                        .as(day + " " + enterprise)
                        .isEqualTo(alone.path("enterprise").isNull() ? List.of() : List.of(alone.path("enterprise")));
                List<String> hazards = hazardsBy(enterprise, day);
                assertThat(hazards)
                        .as(day + " " + enterprise)
                        .containsExactlyInAnyOrderElementsOf(steps.hazards.stream()
                                .map(id -> read(
                                                Role.AUDITOR,
                                                "{ hazard(id: \"" + id + "\", occurredBy: \"" + day + NIGHT
                                                        + "\") { id state enterpriseId } }")
                                        .path("hazard"))
                                .filter(hazard ->
                                        hazard.path("enterpriseId").asString("").equals(enterprise))
                                .map(PastIT::told)
                                .toList());
                assertThat(read(
                                        Role.AUDITOR,
                                        "query @asOf(occurred: \"" + day + NIGHT
                                                + "\") { hazardStatistics(filter: {includeRevoked: true, enterprise: \""
                                                + enterprise + "\"}, groupBy: [STATE]) { total } }")
                                .at("/hazardStatistics/total")
                                .asInt())
                        .isEqualTo(hazards.size());
            }
        }
    }

    @Test
    void a_late_entry_counts_from_the_day_on_which_it_happened() throws InterruptedException {
        String enterprise = registered("530303");
        amended(enterprise, "甲", "2026-02-20");
        amended(enterprise, "乙", "2026-02-10");
        Random random = new Random(6);
        String late = hazardOf(enterprise, random, "2026-03-20");
        String early = hazardOf(enterprise, random, "2026-03-10");
        caughtUp.await(new Silent());

        assertThat(enterprisesBy(enterprise, "2026-01-01")).isEmpty();
        assertThat(namesBy(enterprise, "2026-02-09"))
                .containsExactly("过去厂" + enterprise.substring(enterprise.length() - 36));
        assertThat(namesBy(enterprise, "2026-02-15")).containsExactly("过去厂乙");
        assertThat(namesBy(enterprise, "2026-02-25"))
                .as("what was recorded last of what had happened")
                .containsExactly("过去厂乙");
        assertThat(hazardsBy(enterprise, "2026-03-09")).isEmpty();
        assertThat(hazardsBy(enterprise, "2026-03-15")).containsExactly(early + " REGISTERED");
        assertThat(hazardsBy(enterprise, "2026-03-25"))
                .containsExactlyInAnyOrder(early + " REGISTERED", late + " REGISTERED");
        assertThat(models.verify("enterprises-versions", compared -> {}).differences())
                .isZero();
    }

    private void amended(String enterprise, String name, String day) {
        done(
                Role.AGENCY_HEAD,
                "amendEnterprise",
                Map.of(
                        "enterpriseId",
                        enterprise,
                        "profile",
                        profile(name),
                        "reason",
                        "更名",
                        "occurredAt",
                        day + "T09:00:00+08:00"),
                "version");
    }

    private List<String> namesBy(String enterprise, String day) {
        return enterprisesBy(enterprise, day).stream()
                .map(found -> found.path("name").asString())
                .toList();
    }

    private List<JsonNode> enterprisesBy(String enterprise, String day) {
        return read(
                        Role.AUDITOR,
                        "query @asOf(occurred: \"" + day + NIGHT + "\") { enterprises(first: 2, filter: {text: \"past:"
                                + enterprise.substring(enterprise.length() - 36) + "\"}) { edges { node " + PROFILE
                                + " } } }")
                .at("/enterprises/edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .toList();
    }

    private List<String> hazardsBy(String enterprise, String day) {
        return read(
                        Role.AUDITOR,
                        "query @asOf(occurred: \"" + day + NIGHT
                                + "\") { hazards(first: 50, filter: {includeRevoked: true, enterprise: \"" + enterprise
                                + "\"}) { edges { node { id state } } } }")
                .at("/hazards/edges")
                .valueStream()
                .map(edge -> told(edge.path("node")))
                .toList();
    }

    private static String told(JsonNode hazard) {
        return hazard.path("id").asString() + " " + hazard.path("state").asString();
    }

    @Test
    void pages_of_one_moment_follow_each_other_and_a_cursor_of_another_moment_is_refused() {
        Random random = new Random(5);
        for (int i = 0; i < 3; i++) {
            hazardOf(DemoStory.ENTERPRISE, random);
        }
        long position = newest();
        String page =
                "query($after: String) @asOf(position: %d, day: \"2026-10-01\") { hazards(first: 2, after: $after) {"
                        + " totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }";
        JsonNode first = read(Role.AUDITOR, page.formatted(position));
        hazardOf(DemoStory.ENTERPRISE, random);
        assertThat(newest()).isGreaterThan(position);
        Map<String, Object> after =
                Map.of("after", first.at("/hazards/pageInfo/endCursor").asString());
        JsonNode second = story.as(Role.AUDITOR).send(page.formatted(position), after);
        assertThat(second.has("errors")).as(second.toPrettyString()).isFalse();
        assertThat(second.at("/data/hazards/totalCount")).isEqualTo(first.at("/hazards/totalCount"));
        assertThat(second.at("/data/hazards/edges/0/node/id")).isNotEqualTo(first.at("/hazards/edges/1/node/id"));
        assertRefused(story.as(Role.AUDITOR).send(page.formatted(position + 1), after), "FOREIGN_CURSOR", "after");
    }

    @Test
    void the_moment_is_told_and_gives_the_same_answer_by_position_and_by_the_clock() {
        hazardOf(DemoStory.ENTERPRISE, new Random(9));
        String statistic = " { hazardStatistics(groupBy: [SEVERITY]) { asOf total rows { keys count open overdue } } }";
        JsonNode now = story.as(Role.AUDITOR).send("query @asOf" + statistic, Map.of());
        assertThat(now.has("errors")).as(now.toPrettyString()).isFalse();
        long position = now.at("/extensions/asOf/position").asLong();
        String day = now.at("/extensions/asOf/day").asString();
        assertThat(position).isLessThanOrEqualTo(journal.head());
        Instant recorded = journal.recordedAt(position).orElseThrow();

        hazardOf(DemoStory.ENTERPRISE, new Random(10));

        assertThat(read(Role.AUDITOR, "query @asOf(position: " + position + ", day: \"" + day + "\")" + statistic))
                .isEqualTo(now.path("data"));
        assertThat(read(Role.AUDITOR, "query @asOf(recorded: \"" + recorded + "\", day: \"" + day + "\")" + statistic))
                .isEqualTo(now.path("data"));
        JsonNode before =
                read(Role.AUDITOR, "query @asOf(position: " + position + ", day: \"2026-03-01\")" + statistic);
        assertThat(before.at("/hazardStatistics/asOf").asString()).isEqualTo("2026-03-01");
    }

    @Test
    void what_cannot_be_asked_of_the_past_is_refused_and_never_answered_with_the_present() {
        long head = journal.head();
        String asOf = "query @asOf(position: " + head + ") ";
        assertRefused(auditor(asOf + "{ me { id } }"), "NOT_OF_THE_PAST", "me");
        assertRefused(auditor(asOf + "{ hazard(id: \"hazard-1\") { id } }"), "NOT_OF_THE_PAST", "hazard");
        assertRefused(auditor(asOf + "{ timeline(first: 1) { totalCount } }"), "NOT_OF_THE_PAST", "timeline");
        assertRefused(
                auditor(asOf + "{ explainStatistic(key: {penalties: {figure: COUNT}}) { value } }"),
                "NOT_OF_THE_PAST",
                "explainStatistic");
        String list = "{ hazards(first: 1) { totalCount } }";
        assertRefused(auditor("query @asOf(position: " + (head + 1_000_000) + ")" + list), "OUT_OF_RANGE", "position");
        assertRefused(auditor("query @asOf(position: -1)" + list), "OUT_OF_RANGE", "position");
        assertRefused(auditor("query @asOf(recorded: \"2999-01-01T00:00:00Z\")" + list), "IN_THE_FUTURE", "recorded");
        assertRefused(
                auditor("query @asOf(position: " + head + ", recorded: \"2020-01-01T00:00:00Z\")" + list),
                "MALFORMED",
                "recorded");
        assertRefused(
                auditor("query @asOf(position: " + head + ", occurred: \"2020-01-01T00:00:00Z\")" + list),
                "MALFORMED",
                "occurred");
        assertRefused(auditor("query @asOf(occurred: \"2999-01-01T00:00:00Z\")" + list), "IN_THE_FUTURE", "occurred");
        JsonNode published = story.as(Role.PUBLIC).send(asOf + list, Map.of());
        assertThat(published.at("/errors/0/extensions/reason").asString())
                .as(published.toPrettyString())
                .isEqualTo("NOT_PERMITTED");
    }

    @Test
    void every_other_field_that_can_be_asked_without_arguments_is_refused() {
        GraphQLObjectType query = schema.schema().getQueryType();
        assertThat(query.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName))
                .containsAll(AsOfFields.ALL);
        List<String> others = query.getFieldDefinitions().stream()
                .filter(field -> !AsOfFields.ALL.contains(field.getName()))
                .filter(field -> field.getArguments().stream()
                        .noneMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType())))
                .map(GraphQLFieldDefinition::getName)
                .toList();
        assertThat(others).hasSizeGreaterThan(20);
        String fields =
                others.stream().map(name -> name + " { __typename }").collect(Collectors.joining(" ", "{ ", " }"));
        JsonNode answer = auditor("query @asOf(position: " + journal.head() + ") " + fields);
        assertThat(answer.path("errors")
                        .valueStream()
                        .filter(error ->
                                error.at("/extensions/reason").asString().equals("NOT_OF_THE_PAST"))
                        .map(error -> error.at("/path/0").asString()))
                .as(answer.path("errors").toPrettyString())
                .containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void versions_that_are_built_anew_from_the_events_are_the_same() {
        hazardOf(registered("530302"), new Random(12));
        String asked =
                "query @asOf(position: " + newest() + ", day: \"2026-10-01\") { hazardStatistics(groupBy: [STATE])"
                        + " { total rows { keys count overdue } } enterprises(first: 50) { totalCount edges { node { id version } } } }";
        JsonNode before = read(Role.AUDITOR, asked);
        for (String name : List.of("hazards-versions", "enterprises-versions")) {
            RebuildProgress rebuilt =
                    models.rebuild(name, progress -> {}, () -> false).orElseThrow();
            assertThat(rebuilt.finished()).isTrue();
            assertThat(rebuilt.failed()).isEmpty();
            assertThat(models.verify(name, compared -> {}).differences())
                    .as(name)
                    .isZero();
        }
        assertThat(read(Role.AUDITOR, asked)).isEqualTo(before);
    }

    /** The newest moment, with everything until then. */
    private long newest() {
        return auditor("query @asOf { hazards(first: 1) { totalCount } }")
                .at("/extensions/asOf/position")
                .asLong();
    }

    private JsonNode auditor(String document) {
        return story.as(Role.AUDITOR).send(document, Map.of());
    }

    private static void assertRefused(JsonNode answer, String reason, String field) {
        JsonNode refusal = answer.at("/errors/0/extensions");
        assertThat(refusal.path("reason").asString(""))
                .as(answer.toPrettyString())
                .isEqualTo(reason);
        assertThat(refusal.path("field").asString(""))
                .as(answer.toPrettyString())
                .isEqualTo(field);
        assertThat(answer.at("/errors/0/message").asString()).contains(" / ");
    }

    private JsonNode read(Role role, String document) {
        JsonNode answer = story.as(role).send(document, Map.of());
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.path("data");
    }

    private JsonNode done(Role role, String mutation, Map<String, ?> input, String selection) {
        JsonNode answer = story.as(role).mutate(mutation, input, selection);
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/" + mutation);
    }

    private String registered(String county) {
        String name = UUID.randomUUID().toString();
        return done(
                        Role.AGENCY_HEAD,
                        "registerEnterprise",
                        Map.of(
                                "foreignIdentifier",
                                Map.of("scheme", "past", "value", name),
                                "profile",
                                profile(name),
                                "region",
                                county,
                                "occurredAt",
                                "2026-01-05T09:00:00+08:00"),
                        "enterpriseId")
                .path("enterpriseId")
                .asString();
    }

    private static Map<String, Object> profile(String name) {
        return Map.of("name", "过去厂" + name, "sector", "HAZARDOUS_CHEMICALS");
    }

    private String hazardOf(String enterprise, Random random) {
        return hazardOf(enterprise, random, "2026-0" + (1 + random.nextInt(3)) + "-1" + random.nextInt(9));
    }

    private String hazardOf(String enterprise, Random random, String day) {
        Map<String, Object> hazard = DemoStory.hazard();
        hazard.put("enterpriseId", enterprise);
        hazard.put("severity", random.nextBoolean() ? "MAJOR" : "GENERAL");
        hazard.put("occurredAt", day + "T09:00:00+08:00");
        return done(Role.AGENCY_HEAD, "registerHazard", hazard, DemoStory.DECISION)
                .path("hazardId")
                .asString();
    }

    /** Steps of a run: what the state of a record does not allow is refused, which is a step too. */
    private final class RandomSteps {

        private final Random random;
        private final List<String> enterprises = new ArrayList<>();
        private final List<String> hazards = new ArrayList<>();

        private RandomSteps(Random random) {
            this.random = random;
        }

        private void one() {
            switch (random.nextInt(14)) {
                case 0 -> enterprises.add(registered(pick(COUNTIES)));
                case 1 ->
                    onEnterprise(
                            "amendEnterprise", Map.of("profile", profile("改" + random.nextInt(99)), "reason", "更名"));
                case 2 -> onEnterprise("catalogueSupervisedObject", Map.of("responsibleBody", body()));
                case 3 -> onEnterprise("removeFromCatalogue", Map.of("reason", "不再监管"));
                case 4 ->
                    onEnterprise("assignSupervisingRegulator", Map.of("regulator", body(), "managingBody", body()));
                case 5, 6 ->
                    hazards.add(hazardOf(enterprises.isEmpty() ? DemoStory.ENTERPRISE : pick(enterprises), random));
                case 7, 8 -> onHazard("orderRectification", DemoStory.order(), "03-2");
                case 9 ->
                    onHazard(
                            "gradeHazard",
                            Map.of("severity", random.nextBoolean() ? "MAJOR" : "GENERAL", "basis", "复核"),
                            "03-2");
                case 10 -> onHazard("recordTracking", Map.of("finding", "进展"), "04-1");
                case 11 -> onHazard("urgeRectification", Map.of("message", "请尽快"), "04-2");
                case 12 -> onHazard("revokeHazard", Map.of("reason", "误报"), "05-1");
                default ->
                    onHazard(
                            "listHazardForSupervision",
                            Map.of("level", "CITY", "dueOn", "2026-12-31", "reason", "挂牌督办"),
                            "05-2");
            }
        }

        private void onEnterprise(String mutation, Map<String, ?> input) {
            if (!enterprises.isEmpty()) {
                Map<String, Object> whole = new HashMap<>(input);
                whole.put("enterpriseId", pick(enterprises));
                whole.put("occurredAt", "2026-02-0" + (1 + random.nextInt(9)) + "T09:00:00+08:00");
                mutate(mutation, whole, "version");
            }
        }

        private void onHazard(String mutation, Map<String, ?> input, String day) {
            if (!hazards.isEmpty()) {
                Map<String, Object> whole = new HashMap<>(input);
                whole.put("hazardId", pick(hazards));
                whole.put("occurredAt", "2026-" + day + random.nextInt(9) + "T09:00:00+08:00");
                mutate(mutation, whole, "state");
            }
        }

        /** Refusals are fine; a request that the schema does not take is not. */
        private void mutate(String mutation, Map<String, ?> input, String selection) {
            GraphQlClient head = story.as(Role.AGENCY_HEAD);
            JsonNode answer = head.mutate(mutation, input, selection);
            assertThat(answer.at("/errors/0/extensions/reason").asString(""))
                    .as(answer.toPrettyString())
                    .isNotIn("MALFORMED", "UNKNOWN_VALUE", "INTERNAL");
        }

        private Map<String, String> body() {
            return Map.of("code", "bureau-" + random.nextInt(3), "name", "应急管理局" + random.nextInt(3));
        }

        private <T> T pick(List<T> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
