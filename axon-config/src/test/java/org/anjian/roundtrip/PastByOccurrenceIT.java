package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.query.readmodel.ReadModels;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Lists and statistics by what had happened, whenever it was recorded, through GraphQL on the real stores. */
@NodeForTests
class PastByOccurrenceIT {

    private static final int STEPS = 70;
    private static final String NIGHT = "T23:59:59.999+08:00";
    private static final String PROFILE = "{ id version name regulator { code } }";

    private final CaughtUp caughtUp;
    private final ReadModels models;
    private final PastStory story;

    @Autowired
    PastByOccurrenceIT(DemoUsers users, CaughtUp caughtUp, ReadModels models, @LocalServerPort int port) {
        this.caughtUp = caughtUp;
        this.models = models;
        this.story = new PastStory(users, port);
    }

    /** The list finds by filters what the fold of the events gives of each record by itself. */
    @Test
    void by_what_had_happened_lists_and_statistics_say_what_each_record_says_by_itself() throws InterruptedException {
        Random random = new Random(30);
        RandomSteps steps = new RandomSteps(story, random);
        for (int step = 0; step < STEPS; step++) {
            steps.one();
        }
        caughtUp.await(new Silent());
        for (String day : List.of("2026-01-20", "2026-02-04", "2026-02-07", "2026-03-24", "2026-05-30")) {
            for (String enterprise : steps.enterprises()) {
                JsonNode alone = story.read(
                        Role.AUDITOR,
                        "{ enterprise(id: \"" + enterprise + "\", occurredBy: \"" + day + NIGHT + "\") " + PROFILE
                                + " }");
                assertThat(enterprisesBy(enterprise, day))
                        .as(day + " " + enterprise)
                        .isEqualTo(alone.path("enterprise").isNull() ? List.of() : List.of(alone.path("enterprise")));
                List<String> hazards = hazardsBy(enterprise, day);
                assertThat(hazards)
                        .as(day + " " + enterprise)
                        .containsExactlyInAnyOrderElementsOf(steps.hazards().stream()
                                .map(id -> story.read(
                                                Role.AUDITOR,
                                                "{ hazard(id: \"" + id + "\", occurredBy: \"" + day + NIGHT
                                                        + "\") { id state enterpriseId } }")
                                        .path("hazard"))
                                .filter(hazard ->
                                        hazard.path("enterpriseId").asString("").equals(enterprise))
                                .map(PastByOccurrenceIT::told)
                                .toList());
                assertThat(story.read(
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
        String enterprise = story.registered("530303");
        amended(enterprise, "甲", "2026-02-20");
        amended(enterprise, "乙", "2026-02-10");
        Random random = new Random(6);
        String late = story.hazardOf(enterprise, random, "2026-03-20");
        String early = story.hazardOf(enterprise, random, "2026-03-10");
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
        story.done(
                Role.AGENCY_HEAD,
                "amendEnterprise",
                Map.of(
                        "enterpriseId",
                        enterprise,
                        "profile",
                        PastStory.profile(name),
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
        return story.read(
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
        return story.read(
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
}
