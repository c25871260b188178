package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.anjian.DemoStory;
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

    private final DemoUsers users;
    private final EventJournal journal;
    private final CaughtUp caughtUp;
    private final BeanFactory node;
    private final GraphQlSource schema;
    private final ReadModels models;

    @LocalServerPort
    private int port;

    private PastStory story;

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
    void there_is_a_story_whose_past_is_asked_for() {
        story = new PastStory(users, port);
    }

    @Test
    void what_was_answered_during_a_random_run_is_answered_again_as_of_then() {
        long seed = Long.getLong("anjian.seed", new Random().nextLong());
        System.out.println("PastIT: -Danjian.seed=" + seed);
        Random random = new Random(seed);
        AnswersThen answers = new AnswersThen(story::as, node);
        RandomSteps steps = new RandomSteps(story, random);
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
        String moved = story.registered("530302");
        String text = "query @asOf(position: %d) { enterprises(first: 1, filter: {text: \""
                + moved.substring(moved.length() - 36)
                + "\"}) { totalCount edges { node { id region hazards(first: 5) { totalCount } } } } }";
        String hazard = story.hazardOf(moved, new Random(1));
        String before = text.formatted(newest());
        assertThat(story.read(Role.OFFICER, before)
                        .at("/enterprises/totalCount")
                        .asInt())
                .isEqualTo(1);

        story.done(
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
        assertThat(story.read(Role.OFFICER, before)
                        .at("/enterprises/totalCount")
                        .asInt())
                .as("the officer may not know of it now")
                .isZero();
        JsonNode known = story.read(Role.AUDITOR, before).at("/enterprises/edges/0/node");
        assertThat(known.at("/region").asString()).as("it was there then").isEqualTo("530302");
        assertThat(known.at("/hazards/totalCount").asInt())
                .as("hazard " + hazard)
                .isEqualTo(1);
    }

    @Test
    void pages_of_one_moment_follow_each_other_and_a_cursor_of_another_moment_is_refused() {
        Random random = new Random(5);
        for (int i = 0; i < 3; i++) {
            story.hazardOf(DemoStory.ENTERPRISE, random);
        }
        long position = newest();
        String page =
                "query($after: String) @asOf(position: %d, day: \"2026-10-01\") { hazards(first: 2, after: $after) {"
                        + " totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }";
        JsonNode first = story.read(Role.AUDITOR, page.formatted(position));
        story.hazardOf(DemoStory.ENTERPRISE, random);
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
        story.hazardOf(DemoStory.ENTERPRISE, new Random(9));
        String statistic = " { hazardStatistics(groupBy: [SEVERITY]) { asOf total rows { keys count open overdue } } }";
        JsonNode now = story.as(Role.AUDITOR).send("query @asOf" + statistic, Map.of());
        assertThat(now.has("errors")).as(now.toPrettyString()).isFalse();
        long position = now.at("/extensions/asOf/position").asLong();
        String day = now.at("/extensions/asOf/day").asString();
        assertThat(position).isLessThanOrEqualTo(journal.head());
        Instant recorded = journal.recordedAt(position).orElseThrow();

        story.hazardOf(DemoStory.ENTERPRISE, new Random(10));

        assertThat(story.read(
                        Role.AUDITOR, "query @asOf(position: " + position + ", day: \"" + day + "\")" + statistic))
                .isEqualTo(now.path("data"));
        assertThat(story.read(
                        Role.AUDITOR, "query @asOf(recorded: \"" + recorded + "\", day: \"" + day + "\")" + statistic))
                .isEqualTo(now.path("data"));
        JsonNode before =
                story.read(Role.AUDITOR, "query @asOf(position: " + position + ", day: \"2026-03-01\")" + statistic);
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
        story.hazardOf(story.registered("530302"), new Random(12));
        String asked =
                "query @asOf(position: " + newest() + ", day: \"2026-10-01\") { hazardStatistics(groupBy: [STATE])"
                        + " { total rows { keys count overdue } } enterprises(first: 50) { totalCount edges { node { id version } } } }";
        JsonNode before = story.read(Role.AUDITOR, asked);
        for (String name : List.of("hazards-versions", "enterprises-versions")) {
            RebuildProgress rebuilt =
                    models.rebuild(name, progress -> {}, () -> false).orElseThrow();
            assertThat(rebuilt.finished()).isTrue();
            assertThat(rebuilt.failed()).isEmpty();
            assertThat(models.verify(name, compared -> {}).differences())
                    .as(name)
                    .isZero();
        }
        assertThat(story.read(Role.AUDITOR, asked)).isEqualTo(before);
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
}
