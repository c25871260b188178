package org.anjian.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.anjian.DemoStory;
import org.anjian.Downloads;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.api.person.IdentityDocument;
import org.anjian.importing.Silent;
import org.anjian.operations.Job;
import org.anjian.operations.JobArguments;
import org.anjian.permission.Exports;
import org.anjian.query.readmodel.ReadModels;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Personal data are never on any disk in plain, are found while they may be, and are gone when the key is. */
@NodeForTests
@ExtendWith(OutputCaptureExtension.class)
class ForgottenPersonIT {

    private static final String NAME = "司徒验遗忘";
    private static final String NUMBER = "53030219850615123";
    private static final String PHONE = "13987401234";
    private static final String READ = "query($id: ID!, $position: String) { person(id: $id, position: $position) {"
            + " version name identityNumber phone forgottenOn } }";

    private final DemoUsers users;
    private final WhereItStands everywhere;
    private final ReadModels models;
    private final RequestMappingHandlerMapping mappings;
    private final Job audit;

    @LocalServerPort
    private int port;

    private DemoStory story;

    @Autowired
    ForgottenPersonIT(
            DemoUsers users,
            JdbcClient database,
            RestClient elasticsearch,
            ReadModels models,
            RequestMappingHandlerMapping requestMappingHandlerMapping,
            Job auditJob) {
        this.mappings = requestMappingHandlerMapping;
        this.audit = auditJob;
        this.users = users;
        this.everywhere = new WhereItStands(database, elasticsearch);
        this.models = models;
    }

    @BeforeEach
    void the_demo_enterprise_is_registered() {
        story = new DemoStory(users, port);
        story.enterpriseIsRegistered();
    }

    @Test
    void a_person_is_read_and_found_and_then_forgotten_everywhere(CapturedOutput log)
            throws IOException, InterruptedException {
        LoggerFactory.getLogger(ForgottenPersonIT.class).info("what is logged is looked through");
        String number = NUMBER + IdentityDocument.checkCharacter(NUMBER);
        JsonNode registered = mutate(Role.ENTERPRISE, "registerPerson", person(NAME, number));
        String id = registered.at("/id").asString();

        String position = registered.at("/position").asString();
        JsonNode read = read(id, position);
        assertThat(read.at("/name").asString()).isEqualTo(NAME);
        assertThat(read.at("/identityNumber").asString()).isEqualTo(number);
        assertThat(read.at("/phone").asString()).isEqualTo(PHONE);
        assertThat(found("name: \"" + NAME + "\"", position)).containsExactly(id);
        assertThat(found("identityNumber: \"" + number + "\"", position)).containsExactly(id);
        assertThat(mutate(Role.OFFICER, "registerPerson", person(NAME, number))
                        .at("/id")
                        .asString())
                .as("the same document is the same person")
                .isEqualTo(id);
        assertThat(differences()).isZero();
        assertThat(everywhere.places(NAME, number, PHONE)).as("never in plain").isEmpty();
        String manager = thePersonWasAssessedAndLeft(id);
        JsonNode statistics = settledStatistics();
        assertThat(statistics.at("/data/bySector/total/assessed").asInt()).isPositive();
        assertThat(statistics.at("/data/bySector/barred").asInt()).isPositive();
        assertThat(statistics.at("/data/bySector/expiring").asInt()).isPositive();

        assertThat(listOfManagers()).contains(NAME);
        assertThat(downloads(manager)).as("the case file names the person").contains(NAME);
        Map<String, Object> sound = audit();

        JsonNode forgotten = mutate(
                Role.AGENCY_HEAD,
                "forgetPerson",
                Map.of("personId", id, "reason", "本人申请", "occurredAt", "2026-03-09T09:00:00+08:00"));
        JsonNode erased = read(id, forgotten.at("/position").asString());
        assertThat(erased.at("/name").asString()).isEqualTo("erased");
        assertThat(erased.at("/identityNumber").asString()).isEqualTo("erased");
        assertThat(erased.at("/phone").asString()).isEqualTo("erased");
        assertThat(erased.at("/forgottenOn").asString()).isEqualTo("2026-03-09");
        assertThat(found("name: \"" + NAME + "\"", forgotten.at("/position").asString()))
                .isEmpty();
        assertThat(everywhere.places(NAME, number, PHONE)).isEmpty();
        assertThat(differences()).isZero();
        assertThat(settledStatistics()).as("what was counted is counted").isEqualTo(statistics);
        assertThat(listOfManagers()).contains("erased").doesNotContain(NAME, number, PHONE);
        assertThat(downloads(manager)).contains("erased").doesNotContain(NAME, number, PHONE);
        assertThat(published()).isNotEmpty().doesNotContain(NAME, number, PHONE);
        assertThat(audit()).as("what was hashed remains").isEqualTo(sound);
        assertThat(log.getAll()).contains("what is logged is looked through").doesNotContain(NAME, number, PHONE);
        models.rebuild("persons", progress -> {}, () -> false);
        assertThat(read(id, null).at("/name").asString()).isEqualTo("erased");
    }

    /** What the audit found; the same as before where nothing but the key is gone. */
    private Map<String, Object> audit() {
        try {
            Map<String, Object> audited = audit.run(new JobArguments(Map.of()), new Silent());
            return Map.of("findings", audited.get("findings"), "first", audited.get("first"));
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    /** Every list as a file, and everything about the file of a safety manager: its history, and its case file, unpacked. */
    private String downloads(String manager) throws IOException, InterruptedException {
        StringBuilder read = new StringBuilder();
        for (DemoUser reader : users.all()) {
            for (String list : Exports.names(mappings)) {
                read.append(new Exports(port).read(list, reader));
            }
        }
        HttpResponse<byte[]> file = new Downloads(users, port).get("/evidence/cases/" + manager + ".zip", Role.AUDITOR);
        assertThat(file.statusCode()).isEqualTo(200);
        Downloads.unpacked(file.body()).values().forEach(part -> read.append(new String(part, StandardCharsets.UTF_8)));
        return read.append(story.as(Role.AUDITOR)
                        .send(
                                "query($id: ID!) { recordHistory(id: $id, first: 100) { edges { node { type words { zh en } } } } }",
                                Map.of("id", manager)))
                .toString();
    }

    /** Every path that the public reads without naming anything. */
    private String published() {
        Downloads downloads = new Downloads(users, port);
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.startsWith("/public") && !path.contains("{"))
                .map(path -> new String(downloads.get(path, null).body(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private String listOfManagers() throws IOException, InterruptedException {
        DemoUser officer = users.all().stream()
                .filter(user -> user.actor().role() == Role.OFFICER)
                .findFirst()
                .orElseThrow();
        return new Exports(port).read("safety-managers", officer);
    }

    /** Passed, was cleared and resigned, so that every figure has something to count; another person was barred. */
    private String thePersonWasAssessedAndLeft(String person) {
        story.managerIsOnDuty();
        Map<String, Object> post = appointed(person, "demo-forgotten");
        mutate(
                Role.OFFICER,
                "recordPreJobAssessment",
                on("03", DemoStory.and(post, DemoStory.marks("Q1", 80, "A1", 75))));
        mutate(
                Role.OFFICER,
                "grantDutyClearance",
                on("04", DemoStory.and(post, Map.of("certificateNumber", "AQ-FORGOTTEN", "validUntil", "2029-01-20"))));
        mutate(
                Role.ENTERPRISE,
                "recordSafetyManagerDeparture",
                on("05", DemoStory.and(post, Map.of("kind", "RESIGNATION", "reason", "本人辞职"))));
        String other =
                mutate(Role.ENTERPRISE, "registerPerson", other()).at("/id").asString();
        mutate(
                Role.OFFICER,
                "barSafetyManager",
                on("06", DemoStory.and(appointed(other, "demo-barred"), Map.of("reason", "弄虚作假"))));
        return String.valueOf(post.get("managerId"));
    }

    private Map<String, Object> appointed(String person, String account) {
        JsonNode file = mutate(
                Role.ENTERPRISE,
                "appointSafetyManager",
                on(
                        "02",
                        Map.of(
                                "personId",
                                person,
                                "enterpriseId",
                                DemoStory.ENTERPRISE,
                                "mode",
                                "PART_TIME",
                                "account",
                                account)));
        return Map.of("managerId", file.at("/id").asString(), "enterpriseId", DemoStory.ENTERPRISE);
    }

    private static Map<String, Object> other() {
        Map<String, Object> other = person("另一人", "unused");
        other.put("identity", Map.of("kind", "OTHER", "number", "NEVER-FORGOTTEN-1"));
        return other;
    }

    private static Map<String, Object> on(String day, Map<String, ?> input) {
        return DemoStory.and(input, Map.of("occurredAt", "2026-03-" + day + "T10:00:00+08:00"));
    }

    /** Every statistic in which a person counts, once two readings in a row say the same. */
    private JsonNode settledStatistics() {
        AtomicReference<JsonNode> last = new AtomicReference<>(statistics());
        await().pollInterval(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(40))
                .until(() -> {
                    JsonNode now = statistics();
                    return now.equals(last.getAndSet(now));
                });
        assertThat(last.get().has("errors")).as(last.get().toPrettyString()).isFalse();
        return last.get();
    }

    private JsonNode statistics() {
        StringBuilder assessments = new StringBuilder();
        for (String dimension : List.of("SECTOR", "REGION", "SCHEME", "PERIOD")) {
            String name = dimension.charAt(0) + dimension.substring(1).toLowerCase(Locale.ROOT);
            assessments
                    .append("by" + name + ": assessmentStatistics(groupBy: " + dimension)
                    .append(", interval: MONTH, on: \"2028-12-25\", expiringWithinDays: 30) {")
                    .append(" total { assessed passed passRate } rows { key figures { assessed passed passRate } }")
                    .append(" barred expiring overdue { regulator count } } ");
        }
        return story.as(Role.OFFICER)
                .send(
                        "{ " + assessments
                                + " hazardStatistics(groupBy: [SECTOR, SEVERITY]) { total totals { count open overdue"
                                + " closed closedInTime } rows { keys count } }"
                                + " staffingGaps(region: \"530302\", first: 100) { totalCount edges { node { enterpriseId"
                                + " gaps { kind } } } }"
                                + " fiveFiveCoverage(asOf: \"2026-12-31\", region: \"530302\") { enterprises complete"
                                + " overdue } }",
                        Map.of());
    }

    private static Map<String, Object> person(String name, String number) {
        return new HashMap<>(Map.of(
                "enterpriseId",
                DemoStory.ENTERPRISE,
                "name",
                name,
                "identity",
                Map.of("kind", "RESIDENT_ID", "number", number),
                "phone",
                PHONE,
                "occurredAt",
                "2026-03-02T09:00:00+08:00"));
    }

    private JsonNode mutate(Role role, String name, Map<String, Object> input) {
        JsonNode answer = story.as(role).mutate(name, input, "id version position");
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/" + name);
    }

    private JsonNode read(String id, String position) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("id", id);
        variables.put("position", position);
        return story.as(Role.OFFICER).send(READ, variables).at("/data/person");
    }

    private List<String> found(String condition, String position) {
        List<String> ids = new ArrayList<>();
        story.as(Role.OFFICER)
                .send(
                        "{ persons(" + condition + ", position: \"" + position + "\") { edges { node { id } } } }",
                        Map.of())
                .at("/data/persons/edges")
                .forEach(edge -> ids.add(edge.at("/node/id").asString()));
        return ids;
    }

    private long differences() {
        return models.names().stream()
                .mapToLong(model -> models.verify(model, compared -> {}).differences())
                .sum();
    }
}
