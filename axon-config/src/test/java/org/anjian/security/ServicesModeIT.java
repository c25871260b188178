package org.anjian.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.anjian.DemoStory;
import org.anjian.GraphQlClient;
import org.anjian.SeparateNode;
import org.anjian.TestTokens;
import org.anjian.api.message.Role;
import org.anjian.graphql.PublicGraphQlController;
import org.anjian.surface.OddRequests;
import org.anjian.surface.SurfaceFuzz;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Outside embedded mode nobody comes in without a token that the city's identity provider signed for this system. */
class ServicesModeIT {

    private static final String ME = "{\"query\":\"{ me { id role organisation jurisdiction } }\"}";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Clock CLOCK = Clock.systemUTC();
    private static final TestTokens TOKENS = new TestTokens(CLOCK);

    @TempDir
    private static Path folder;

    private static SeparateNode node;

    @BeforeAll
    static void a_node_in_services_mode() {
        node = SeparateNode.start(SeparateNode.settings("services", TOKENS, folder), TOKENS);
    }

    @AfterAll
    static void it_stops() {
        node.close();
    }

    @Test
    void a_token_says_who_acts() {
        HttpResponse<String> answer = with(TOKENS.bearer(Role.OFFICER)).post(ME);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode me = JSON.readTree(answer.body()).at("/data/me");
        assertThat(me.at("/id").asString()).as(answer.body()).isEqualTo("demo-officer");
        assertThat(me.at("/role").asString()).isEqualTo("OFFICER");
        assertThat(me.at("/jurisdiction").asString()).isEqualTo("530302");
    }

    @Test
    void an_officer_and_an_enterprise_do_their_part_of_the_loop_by_token() {
        DemoStory story = new DemoStory(node::as);
        story.enterpriseIsRegistered();
        story.submitted(story.registered());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_is_no_valid_token_is_refused(String what, String authorization) {
        HttpResponse<String> answer = with(authorization).post(ME);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        JsonNode extensions = JSON.readTree(answer.body()).at("/errors/0/extensions");
        assertThat(extensions.at("/code").asString()).isEqualTo("FORBIDDEN");
        assertThat(extensions.at("/reason").asString()).isEqualTo("NOT_AUTHENTICATED");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("org.");
    }

    static Stream<Arguments> refused() {
        Instant now = CLOCK.instant();
        return Stream.of(
                Arguments.of("no token", ""),
                Arguments.of("an empty token", "Bearer "),
                Arguments.of("no token at all", "Bearer abc"),
                Arguments.of("a demo user", basic("demo-officer", "demo-officer")),
                token("an expired token", claims -> claims.expirationTime(Date.from(now.minus(Duration.ofMinutes(5))))),
                token("a token of tomorrow", claims -> claims.notBeforeTime(Date.from(now.plus(Duration.ofDays(1))))),
                token("a token for another system", claims -> claims.audience("somebody-else")),
                token("a token for nobody", claims -> claims.audience((String) null)),
                token("no subject", claims -> claims.subject(null)),
                token("no role", claims -> claims.claim("anjian_role", null)),
                token("no organisation", claims -> claims.claim("anjian_organisation", " ")),
                token("no jurisdiction", claims -> claims.claim("anjian_jurisdiction", null)),
                token("a jurisdiction that is none", claims -> claims.claim("anjian_jurisdiction", "here")),
                token("a role that is none", claims -> claims.claim("anjian_role", "KING")),
                token("scopes that are none", claims -> claims.claim("anjian_scopes", "hazards")),
                token("the system itself", claims -> claims.claim("anjian_role", "SYSTEM")),
                Arguments.of("another provider's token", new TestTokens(CLOCK).bearer(Role.AGENCY_HEAD)),
                Arguments.of("a changed token", changed(TOKENS.bearer(Role.PUBLIC))),
                token("a token for everybody", claims -> claims.audience(List.of())),
                Arguments.of("a token keyed by the public key", TOKENS.keyedByThePublicKey(Role.AGENCY_HEAD)),
                Arguments.of("an unsigned token", unsigned(TOKENS.bearer(Role.AGENCY_HEAD))));
    }

    @Test
    void the_token_of_an_application_is_for_its_scopes_only() {
        DemoStory story = new DemoStory(node::as);
        story.enterpriseIsRegistered();
        GraphQlClient application = with(TOKENS.bearer(
                Role.OFFICER, claims -> claims.subject("dashboard").claim("anjian_scopes", "hazard-loop:read")));

        JsonNode answer = application.send("{ me { id scopes } hazards(first: 1) { totalCount } }", Map.of());
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        assertThat(answer.at("/data/me/scopes").toString()).isEqualTo("[\"hazard-loop:read\"]");
        assertThat(answer.at("/data/hazards/totalCount").isNumber()).isTrue();
        assertOutOfScope(application.mutate("registerHazard", DemoStory.hazard(), "hazardId"), "hazard-loop:write");
        assertOutOfScope(application.send("{ penaltyCases(first: 1) { totalCount } }", Map.of()), "penalty-case:read");
        JsonNode timeline = application.send("{ timeline(first: 50) { edges { node { type } } } }", Map.of());
        assertThat(timeline.at("/data/timeline/edges").toString())
                .as("events of other contexts")
                .doesNotContain("EnterpriseRegistered");
        JsonNode person = with(TOKENS.bearer(Role.OFFICER)).send("{ me { scopes } }", Map.of());
        assertThat(person.has("errors")).as(person.toPrettyString()).isFalse();
        assertThat(person.at("/data/me/scopes").isNull()).isTrue();
    }

    private static void assertOutOfScope(JsonNode answer, String scope) {
        JsonNode refusal = answer.at("/errors/0/extensions");
        assertThat(refusal.path("code").asString(""))
                .as(answer.toPrettyString())
                .isEqualTo("FORBIDDEN");
        assertThat(refusal.path("reason").asString(""))
                .as(answer.toPrettyString())
                .isEqualTo("OUT_OF_SCOPE");
        assertThat(refusal.path("field").asString(""))
                .as(answer.toPrettyString())
                .isEqualTo(scope);
    }

    @Test
    void no_forged_token_makes_it_fail_or_tell_what_is_inside() throws Exception {
        List<String> forged = refused()
                .map(arguments -> (String) arguments.get()[1])
                .filter(authorization -> !authorization.isBlank())
                .toList();
        OddRequests requests = new OddRequests(
                Stream.of("/graphql", "/exports/enterprises.csv", "/evidence/cases/{record}.zip", "/actuator/health")
                        .map(path -> new OddRequests.Mapped("GET", path))
                        .toList(),
                Stream.of(Role.AUDITOR, Role.OFFICER).map(TOKENS::bearer).toList(),
                List.of(TOKENS.bearer(Role.PUBLIC)),
                forged,
                node.bean(GraphQlSource.class).schema(),
                node.bean(PublicGraphQlController.class).schema());
        SurfaceFuzz.Report report = new SurfaceFuzz(requests, node.port(), 7).run(0, SurfaceFuzz.asked() / 5);
        assertThat(report.faults()).as(() -> String.join("\n", report.faults())).isEmpty();
        assertThat(report.answers()).containsKeys("200", "401");
    }

    @Test
    void there_are_no_demo_users() {
        assertThat(node.beansOf(DemoUsers.class)).isEmpty();
    }

    @Test
    void the_schema_is_not_shown() {
        JsonNode answer = with(TOKENS.bearer(Role.AGENCY_HEAD)).send("{ __schema { types { name } } }", Map.of());
        assertThat(answer.at("/data/__schema").isMissingNode()
                        || answer.at("/data/__schema").isNull())
                .as(answer.toPrettyString())
                .isTrue();
        assertThat(answer.at("/errors/0/extensions/code").asString())
                .as(answer.toPrettyString())
                .isNotEmpty();
    }

    @Test
    void there_is_no_workbench_and_the_probes_tell_strangers_nothing_but_up_or_down() throws Exception {
        assertThat(get("/graphiql").statusCode()).isIn(401, 404);
        HttpResponse<String> ready = get("/actuator/health/readiness");
        assertThat(ready.statusCode()).as(ready.body()).isEqualTo(200);
        assertThat(ready.body()).doesNotContain("details").doesNotContain("head");
        assertThat(get("/actuator/metrics").statusCode()).isIn(401, 404);
        assertThat(get("/operations/status").statusCode()).isIn(401, 404);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static GraphQlClient with(String authorization) {
        return GraphQlClient.with(node.port(), authorization);
    }

    private static Arguments token(String what, UnaryOperator<JWTClaimsSet.Builder> changed) {
        return Arguments.of(what, TOKENS.bearer(Role.OFFICER, changed));
    }

    private static String basic(String name, String password) {
        String pair = name + ":" + password;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody makes himself the head of an agency. */
    private static String changed(String bearer) {
        String[] parts = bearer.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encoded(claims.replace("PUBLIC", "AGENCY_HEAD")) + "." + parts[2];
    }

    private static String unsigned(String bearer) {
        return "Bearer " + encoded("{\"alg\":\"none\"}") + "." + bearer.split("\\.")[1] + ".";
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
