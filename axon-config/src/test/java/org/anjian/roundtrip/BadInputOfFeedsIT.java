package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.anjian.NodeForTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the public asks wrongly is refused as RFC 9457 says, with a code and in both languages, and stores no event. */
@NodeForTests
class BadInputOfFeedsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Autowired
    BadInputOfFeedsIT(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Asked(
            String method,
            String path,
            @Nullable String accept,
            @Nullable String body) {

        static Asked get(String path) {
            return new Asked("GET", path, null, null);
        }
    }

    private record Bad(Asked asked, int status, String code) {}

    /** From another address of this machine, so that its requests count for themselves. */
    private HttpResponse<String> send(Asked asked, String from) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(from))
                .build()) {
            return send(asked, http);
        }
    }

    private HttpResponse<String> send(Asked asked, HttpClient http) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + asked.path()))
                .method(
                        asked.method(),
                        asked.body() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(asked.body()));
        if (asked.accept() != null) {
            request.header("Accept", asked.accept());
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private long events() {
        // What the node does by itself meanwhile, such as for other tests, is none of the reader's.
        return jdbc.sql("SELECT count(*) FROM domain_event_entry"
                        + " WHERE convert_from(meta_data, 'UTF8') NOT LIKE '%\"SYSTEM\"%'")
                .query(Long.class)
                .single();
    }

    @TestFactory
    Stream<DynamicTest> each_is_refused_with_its_reason() {
        return Stream.of(
                        new Bad(Asked.get("/public/changes?since=x"), 400, "POSITION_MALFORMED"),
                        new Bad(Asked.get("/public/changes?since="), 400, "POSITION_MALFORMED"),
                        new Bad(Asked.get("/public/changes?since=1.5"), 400, "POSITION_MALFORMED"),
                        new Bad(Asked.get("/public/changes?since=-1"), 416, "POSITION_UNKNOWN"),
                        new Bad(Asked.get("/public/changes?since=9223372036854775807"), 416, "POSITION_UNKNOWN"),
                        new Bad(Asked.get("/public/changes?since=92233720368547758070"), 416, "POSITION_UNKNOWN"),
                        new Bad(Asked.get("/public/changes?limit=0"), 400, "LIMIT_OUT_OF_RANGE"),
                        new Bad(Asked.get("/public/changes?limit=1001"), 400, "LIMIT_OUT_OF_RANGE"),
                        new Bad(Asked.get("/public/changes?limit=many"), 400, "LIMIT_OUT_OF_RANGE"),
                        new Bad(Asked.get("/public/feed.json?before=0"), 416, "POSITION_UNKNOWN"),
                        new Bad(Asked.get("/public/feed.json?before=%27"), 400, "POSITION_MALFORMED"),
                        new Bad(new Asked("GET", "/public/feed", "image/png", null), 406, "NOT_ACCEPTABLE"),
                        new Bad(Asked.get("/public/archive/2026-13/1.atom"), 400, "MONTH_MALFORMED"),
                        new Bad(Asked.get("/public/archive/1999-01/1.atom"), 404, "NO_SUCH_FILE"),
                        new Bad(Asked.get("/public/bulk/1999-01.ndjson"), 404, "NO_SUCH_FILE"),
                        new Bad(Asked.get("/public/bulk/2026.csv"), 400, "MONTH_MALFORMED"),
                        new Bad(Asked.get("/public/bulk/2026-10.xlsx"), 404, "NO_SUCH_PAGE"),
                        new Bad(Asked.get("/public/bulk/1999-01.statement.jws"), 404, "NO_SUCH_FILE"),
                        new Bad(Asked.get("/public/schema/public.json"), 404, "NO_SUCH_FILE"),
                        new Bad(Asked.get("/public/records/disclosure-none"), 404, "NO_SUCH_RECORD"),
                        new Bad(Asked.get("/public/records/%3Cscript%3E"), 404, "NO_SUCH_RECORD"),
                        new Bad(
                                new Asked("GET", "/public/records/disclosure-none", "application/pdf", null),
                                406,
                                "NOT_ACCEPTABLE"),
                        new Bad(Asked.get("/public"), 404, "NO_SUCH_PAGE"),
                        new Bad(Asked.get("/public/nothing"), 404, "NO_SUCH_PAGE"),
                        new Bad(new Asked("POST", "/public/changes", null, "{}"), 405, "METHOD_NOT_ALLOWED"),
                        new Bad(new Asked("DELETE", "/public/records/x", null, null), 405, "METHOD_NOT_ALLOWED"),
                        new Bad(new Asked("PUT", "/public/graphql", null, "{}"), 405, "METHOD_NOT_ALLOWED"),
                        new Bad(Asked.get("/public/graphql"), 400, "QUERY_MISSING"),
                        new Bad(Asked.get("/public/graphql?query=%7Ba%7D&variables=x"), 400, "BODY_MALFORMED"),
                        new Bad(new Asked("POST", "/public/graphql", null, "no json"), 400, "BODY_MALFORMED"),
                        new Bad(new Asked("POST", "/public/graphql", null, "[]"), 400, "BODY_MALFORMED"),
                        new Bad(new Asked("POST", "/public/graphql", null, "null"), 400, "QUERY_MISSING"),
                        new Bad(new Asked("POST", "/public/graphql", null, "{\"query\":1}"), 400, "QUERY_MISSING"),
                        new Bad(
                                new Asked("POST", "/public/graphql", null, "{\"query\":\"{a}\",\"variables\":[]}"),
                                400,
                                "BODY_MALFORMED"))
                .map(bad -> DynamicTest.dynamicTest(bad.asked().toString(), () -> {
                    long before = events();
                    HttpResponse<String> answer = send(bad.asked(), "127.0.0.3");
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(bad.status());
                    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
                    JsonNode problem = JSON.readTree(answer.body());
                    assertThat(problem.path("code").asString()).isEqualTo(bad.code());
                    assertThat(problem.path("status").asInt()).isEqualTo(bad.status());
                    assertThat(problem.path("zh").asString()).isNotBlank();
                    assertThat(problem.path("en").asString()).isNotBlank();
                    assertThat(answer.body()).doesNotContain("script");
                    assertThat(events()).isEqualTo(before);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_query_of_the_public_schema_that_goes_too_far_is_refused() {
        String costly = "{ publicCases(first: 500) { edges { node { id number standing clock { publishedOn expiresOn"
                + " correctedOn withdrawnOn } decision { summary agency region grounds } } } } }";
        return Stream.of(
                        "{ hazards { totalCount } }",
                        "{ publicCases(first: 501) { totalCount } }",
                        "{ publicCases(first: 0) { totalCount } }",
                        "{ publicCases(after: \"x\") { totalCount } }",
                        "{ publicCases(filter: {region: \"nowhere\"}) { totalCount } }",
                        "{ publicCases(filter: {enterprise: \"1\"}) { totalCount } }",
                        "{ blacklist(filter: {person: \"x\"}) { totalCount } }",
                        "{ blacklist(filter: {sanctions: [APPLIED]}) { totalCount } }",
                        "{ blacklist(filter: {states: [LISTED]}) { totalCount } }",
                        costly,
                        "mutation { publishEnforcementDecision(input: {}) { id } }")
                .map(query -> DynamicTest.dynamicTest(query, () -> {
                    HttpResponse<String> answer = send(
                            Asked.get("/public/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)),
                            "127.0.0.3");
                    assertThat(answer.statusCode()).isEqualTo(200);
                    JsonNode errors = JSON.readTree(answer.body()).path("errors");
                    assertThat(errors).as(answer.body()).isNotEmpty();
                    assertThat(errors.path(0).path("extensions").path("code").asString())
                            .as(answer.body())
                            .isEqualTo("INVALID");
                }));
    }

    @Test
    void what_is_not_public_stays_behind_the_login() throws IOException, InterruptedException {
        for (String path : new String[] {"/graphql", "/exports/enterprises.csv", "/operations/status", "/publicity"}) {
            assertThat(send(Asked.get(path), "127.0.0.3").statusCode()).as(path).isEqualTo(401);
        }
    }

    @Test
    void any_page_of_the_web_may_read_and_none_may_write() throws IOException, InterruptedException {
        HttpResponse<String> preflight = send(new Asked("OPTIONS", "/public/changes", null, null), "127.0.0.3");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValue("GET, HEAD, OPTIONS");
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_again() throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.2"))
                .build()) {
            HttpResponse<String> answer = send(Asked.get("/public/keys"), http);
            assertThat(answer.headers().firstValue("RateLimit-Limit")).hasValue("600");
            assertThat(answer.headers().firstValue("RateLimit-Remaining")).hasValue("599");
            int most = 3_000;
            for (int i = 0; i < most && answer.statusCode() == 200; i++) {
                answer = send(Asked.get("/public/keys"), http);
            }
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(answer.headers().firstValue("RateLimit-Remaining")).hasValue("0");
            assertThat(JSON.readTree(answer.body()).path("code").asString()).isEqualTo("TOO_MANY_REQUESTS");
        }
        assertThat(send(Asked.get("/public/keys"), "127.0.0.3").statusCode()).isEqualTo(200);
    }
}
