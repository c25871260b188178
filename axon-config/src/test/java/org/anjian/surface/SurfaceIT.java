package org.anjian.surface;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.evidence.Chromium;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every answer of a node, whatever it is about. */
@NodeForTests
class SurfaceIT {

    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final DemoUsers users;

    @LocalServerPort
    private int port;

    @Autowired
    SurfaceIT(DemoUsers users) {
        this.users = users;
    }

    private String authorization(Role role) {
        DemoUser user = users.all().stream()
                .filter(candidate -> candidate.actor().role() == role)
                .findFirst()
                .orElseThrow();
        String pair = user.actor().id() + ":" + user.password();
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private RawHttp.Answer send(String request) throws Exception {
        return RawHttp.send(port, InetAddress.getByName("127.0.0.4"), request.getBytes(StandardCharsets.UTF_8));
    }

    private RawHttp.Answer get(String path, String headers) throws Exception {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
    }

    private RawHttp.Answer known(String path) throws Exception {
        return get(path, "Authorization: " + authorization(Role.AUDITOR) + "\r\n");
    }

    private RawHttp.Answer post(String body) throws Exception {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return send("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: "
                + authorization(Role.AUDITOR) + "\r\nContent-Type: application/json\r\nContent-Length: "
                + bytes.length + "\r\n\r\n" + body);
    }

    @ParameterizedTest
    @CsvSource({
        "/public/changes, 200",
        "/public/feed.atom, 200",
        "/public/records/none, 404",
        "/public/graphql?query=%7Bx%7D, 200",
        "/public/graphql/schema.graphqls, 200",
        "/public/nothing, 404",
        "/graphiql?path=/graphql, 200",
        "/webjars/react/18.3.1/umd/react.production.min.js, 200",
        "/actuator/health, 200",
        "/exports/enterprises.csv, 200",
        "/exports/enterprises.xlsx, 200",
        "/evidence/cases/none.zip, 404",
        "/documents/document-none/1.docx, 400",
        "/nothing, 404",
        "/error, 404",
        "/graphql, 405",
        "/a;b, 400",
        "/a//b, 400",
        "/%00, 400",
        "/{, 400",
    })
    void every_answer_has_its_headers(String path, int status) throws Exception {
        RawHttp.Answer answer = known(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        hasItsHeaders(answer);
        assertThat(answer.header("content-security-policy")).doesNotContain("unsafe-eval");
        if (!path.startsWith("/graphiql")) {
            assertThat(answer.header("content-security-policy")).isEqualTo(NOTHING);
        }
        assertThat(answer.header("cross-origin-resource-policy"))
                .isEqualTo(path.startsWith("/public") ? "cross-origin" : "same-origin");
        if (status == 200 && !path.startsWith("/public") && !path.startsWith("/webjars")) {
            assertThat(answer.header("cache-control")).contains("no-store");
        }
    }

    @Test
    void what_tomcat_refuses_has_them_too_and_says_nothing_of_it() throws Exception {
        for (String request : List.of(
                "GET\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
                "GET /{} HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX: " + "y".repeat(20_000) + "\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: -1\r\n\r\n")) {
            RawHttp.Answer answer = send(request);
            String what = request.substring(0, Math.min(60, request.length())) + answer;
            assertThat(answer.status()).as(what).isBetween(400, 505);
            hasItsHeaders(answer);
            assertThat(answer.body())
                    .as(what)
                    .doesNotContainIgnoringCase("tomcat")
                    .doesNotContain("<html");
        }
    }

    private static void hasItsHeaders(RawHttp.Answer answer) {
        assertThat(answer.headers())
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("X-Frame-Options", "DENY")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("Cross-Origin-Opener-Policy", "same-origin")
                .doesNotContainKeys("Set-Cookie", "Server", "X-Powered-By", "Strict-Transport-Security");
        assertThat(answer.header("permissions-policy")).contains("geolocation=()");
        assertThat(answer.header("content-security-policy")).contains("frame-ancestors 'none'");
        assertThat(answer.header("anjian-request")).matches("[0-9a-f-]{36}");
    }

    @Test
    void no_cookie_is_set_and_none_is_taken_for_a_login() throws Exception {
        String password = authorization(Role.AUDITOR).substring("Basic ".length());
        for (String cookie : List.of("JSESSIONID=1", "SESSION=" + password, "Authorization=Basic " + password)) {
            RawHttp.Answer answer =
                    get("/exports/enterprises.csv", "Cookie: " + cookie + "\r\nOrigin: http://evil.example\r\n");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.headers()).doesNotContainKeys("Set-Cookie", "Access-Control-Allow-Origin");
        }
        // no browser asks for a password of its own accord, and keeps it to send along with whatever a foreign page
        // asks for
        assertThat(get("/graphql", "").headers()).doesNotContainKey("WWW-Authenticate");
    }

    @Test
    void the_page_for_developers_works_under_its_policy() throws Exception {
        Chromium.Shown shown = Chromium.show(URI.create("http://127.0.0.1:" + port + "/graphiql?path=/graphql"));
        Chromium.keep(shown, "graphiql.png");
        assertThat(shown.messages()).noneMatch(line -> line.contains("Content Security Policy"));
        assertThat(shown.dom()).contains("graphiql-container", "CodeMirror");
        assertThat(shown.requests())
                .allMatch(url -> url.startsWith("http://127.0.0.1:" + port + "/") || url.startsWith("data:"));
    }

    @Test
    void a_body_above_the_limit_is_refused_announced_or_not() throws Exception {
        RawHttp.Answer announced = send("POST /graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: "
                + authorization(Role.AUDITOR) + "\r\nContent-Length: 5000000\r\n\r\n");
        assertThat(announced.status()).isEqualTo(413);
        String chunk = "100000\r\n" + " ".repeat(0x100000) + "\r\n";
        RawHttp.Answer chunked = send("POST /graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: "
                + authorization(Role.AUDITOR)
                + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeat(4)
                + "1000\r\n" + " ".repeat(0x1000) + "\r\n0\r\n\r\n");
        assertThat(chunked.status()).as(chunked.body()).isEqualTo(413);
        assertThat(chunked.body()).contains("TOO_LONG");
    }

    @ParameterizedTest
    @CsvSource({"rootFields, me { id }, 101", "aliases, me { a: id }, 501", "fields, me { id }, 6000"})
    void a_document_that_is_too_large_is_refused(String what, String part, int times) throws Exception {
        String query =
                what.equals("aliases") ? "{ me { " + "a: id ".repeat(times) + "} }" : "{ " + part.repeat(times) + " }";
        RawHttp.Answer answer = post("{\"query\":\"" + query + "\"}");
        JsonNode error = JsonMapper.shared().readTree(answer.body()).at("/errors/0/extensions");
        assertThat(error.at("/reason").asString()).as(answer.body()).isIn("QUERY_TOO_LARGE", "MALFORMED");
        if (!what.equals("fields")) {
            assertThat(error.at("/field").asString()).isEqualTo(what);
        }
    }

    @Test
    void fragments_that_double_each_other_cost_nothing() throws Exception {
        StringBuilder bomb = new StringBuilder("{ ...F0 }");
        for (int i = 0; i < 60; i++) {
            bomb.append(" fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, i + 1));
        }
        bomb.append(" fragment F60 on Query { me { id } }");
        RawHttp.Answer answer = post("{\"query\":\"" + bomb + "\"}");
        assertThat(answer.body()).contains("QUERY_TOO_LARGE");
    }

    @Test
    void variables_of_too_many_values_are_refused_and_so_are_batches() throws Exception {
        RawHttp.Answer answer =
                post("{\"query\":\"{ me { id } }\",\"variables\":{\"a\":[" + "1,".repeat(50_000) + "1]}}");
        assertThat(answer.body()).contains("QUERY_TOO_LARGE", "\"field\":\"variables\"");
        RawHttp.Answer batch = post("[{\"query\":\"{ me { id } }\"},{\"query\":\"{ me { id } }\"}]");
        assertThat(batch.status()).isEqualTo(400);
        assertThat(batch.body()).contains("MALFORMED_REQUEST");
    }

    @Test
    void the_public_schema_is_a_file_and_answers_no_question_about_itself() throws Exception {
        RawHttp.Answer answer = get(
                "/public/graphql?query=" + URLEncoder.encode("{ __schema { types { name } } }", StandardCharsets.UTF_8),
                "");
        assertThat(answer.body()).doesNotContain("PublicCase").contains("errors");
        assertThat(get("/public/graphql/schema.graphqls", "").body()).contains("type Query", "publicCases");
    }

    @Test
    void nothing_that_is_sent_gets_into_the_log() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        String mark = "MARKED王安全530302198001011234";
        String coded = URLEncoder.encode(mark, StandardCharsets.UTF_8);
        try {
            post("{\"query\":\"{ hazards(filter: {text: \\\"" + mark + "\\\"}) { totalCount } }\"}");
            post("{\"query\":\"{ " + mark + " }\"}");
            post("{\"query\":\"query($a: " + mark + ") { me { id } }\",\"variables\":{\"a\":\"" + mark + "\"}}");
            post("{\"query\":" + mark);
            post("{\"query\":\"mutation { registerHazard(input: {description: \\\"" + mark
                    + "\\\"}) { hazardId } }\"}");
            for (String path : List.of(
                    "/exports/traces/" + coded + ".zip",
                    "/evidence/cases.zip?number=" + coded,
                    "/documents/" + coded + "/1.docx",
                    "/public/records/" + coded,
                    "/public/changes?since=" + coded,
                    "/credit-exchanges/" + coded + ".ndjson",
                    "/" + coded,
                    "/graphql?query=" + coded,
                    "/a;" + coded)) {
                known(path);
            }
            for (String scheme : List.of("Basic ", "Bearer ", "")) {
                get(
                        "/graphql",
                        "Authorization: " + scheme + "MARKED12345678\r\nCookie: a=MARKED\r\nX-MARKED: MARKED\r\n");
                get("/operations/status", "Authorization: " + scheme + "MARKED12345678\r\n");
            }
            send("GET /MARKED{ HTTP/1.1\r\nHost: MARKED\r\n\r\n");
            send("GET / HTTP/1.1\r\nHost: a\r\nMAR KED: x\r\nConnection: close\r\n\r\n");
        } finally {
            root.detachAppender(log);
        }
        assertThat(List.copyOf(log.list).stream()
                        .flatMap(SurfaceIT::texts)
                        .filter(text -> text.contains("MARKED") || text.contains("MAR KED")))
                .isEmpty();
    }

    private static Stream<String> texts(ILoggingEvent line) {
        Stream.Builder<String> texts = Stream.builder();
        texts.add(line.getFormattedMessage());
        for (IThrowableProxy cause = line.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            texts.add(String.valueOf(cause.getMessage()));
        }
        return texts.build();
    }
}
