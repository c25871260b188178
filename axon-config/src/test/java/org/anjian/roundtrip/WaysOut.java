package org.anjian.roundtrip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.anjian.Downloads;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every way by which something of one penalty case reaches somebody. */
final class WaysOut {

    /** Those that tell of the document of the case and of nothing else. */
    static final Set<String> OF_THE_DOCUMENT = Set.of(
            "enforcementDocument", "enforcementDocuments", "recordHistory of the document", "file of the document");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ENTERPRISE = "enterprise-91530302MA6K00001A";

    private final DatedScene scene;
    private final DemoUsers users;
    private final int port;
    private final String penaltyCase;
    private final String document;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> questions = new LinkedHashMap<>();
    private final Map<String, String> paths = new LinkedHashMap<>();

    WaysOut(DatedScene scene, DemoUsers users, int port, String penaltyCase, String document) {
        this.scene = scene;
        this.users = users;
        this.port = port;
        this.penaltyCase = penaltyCase;
        this.document = document;
        String disclosure = "disclosure-" + penaltyCase;
        String id = "(id: \"" + penaltyCase + "\"";
        questions.put("penaltyCase", "{ penaltyCase" + id + ") { id number } }");
        questions.put("penaltyCase of the past", "{ penaltyCase" + id + ", version: 1) { id } }");
        questions.put(
                "penaltyCase at an instant",
                "{ penaltyCase" + id + ", occurredBy: \"2025-09-29T00:00:00+08:00\") { id } }");
        questions.put("penaltyCases", "{ penaltyCases(first: 50) { edges { node { id } } } }");
        questions.put(
                "penaltyCases of the past",
                "query @asOf(occurred: \"2025-09-29T00:00:00+08:00\") { penaltyCases(first: 50) { edges { node { id } } } }");
        questions.put("penaltyDecision", "{ penaltyDecision" + id + ") { id } }");
        questions.put("penaltyDecisions", "{ penaltyDecisions(first: 50) { edges { node { id } } } }");
        questions.put("recordHistory", "{ recordHistory" + id + ", first: 50) { edges { node { aggregateId } } } }");
        questions.put("caseHistory", "{ caseHistory" + id + ", first: 50) { id state } }");
        questions.put("recordDiff", "{ recordDiff" + id + ", from: {version: 1}) { id } }");
        questions.put(
                "timeline",
                "{ timeline(filter: {aggregateId: \"" + disclosure
                        + "\"}, first: 50) { edges { node { aggregateId } } } }");
        questions.put(
                "timeline of the enterprise",
                "{ timeline(filter: {enterprise: \"" + ENTERPRISE
                        + "\"}, first: 500) { edges { node { aggregateId details } } } }");
        questions.put("disclosure", "{ disclosure(id: \"" + disclosure + "\") { id } }");
        questions.put("disclosures", "{ disclosures(first: 50) { edges { node { id } } } }");
        questions.put(
                "violationBase",
                "{ violationBase(enterprise: \"" + ENTERPRISE + "\", first: 50) { edges { node { id } } } }");
        questions.put("violations", "{ violations(first: 50) { edges { node { id } } } }");
        questions.put("enforcementDocument", "{ enforcementDocument(id: \"" + document + "\") { id record } }");
        questions.put("enforcementDocuments", "{ enforcementDocuments(first: 50) { edges { node { id record } } } }");
        questions.put(
                "recordHistory of the document",
                "{ recordHistory(id: \"" + document + "\", first: 50) { edges { node { aggregateId } } } }");
        questions.put(
                "explainStatistic",
                "{ explainStatistic(key: {penalties: {figure: COUNT}}, first: 50) { records { edges { node { id } } } } }");
        paths.put("case file", "/evidence/cases/" + penaltyCase + ".zip");
        paths.put("trace", "/exports/traces/" + penaltyCase + ".zip");
        paths.put("file of the document", "/documents/" + document + "/1.docx");
    }

    /** The names of all ways that officers have. */
    Set<String> all() {
        Set<String> all = new TreeSet<>(questions.keySet());
        all.addAll(paths.keySet());
        return all;
    }

    /** By which ways somebody is told. */
    Set<String> telling(String reader) {
        Set<String> telling = new TreeSet<>();
        questions.forEach((name, question) -> {
            if (tells(scene.answer(reader, question).path("data").toString())) {
                telling.add(name);
            }
        });
        paths.forEach((name, path) -> {
            if (get(path, reader).statusCode() == 200) {
                telling.add(name);
            }
        });
        return telling;
    }

    private boolean tells(String answer) {
        return answer.contains(penaltyCase) || answer.contains(document);
    }

    /** How many penalties somebody counts. */
    long counted(String reader) {
        return scene.ask(reader, "{ enforcementStatistics(casesBy: [KIND]) { cases { total } } }")
                .at("/enforcementStatistics/cases/total")
                .asLong();
    }

    /** The names of all ways of the public. */
    Set<String> allPublic() {
        return new TreeSet<>(Set.of("record", "page", "feed", "json feed", "graphql", "decisions", "violations"));
    }

    /** By which ways the public is told. */
    Set<String> publiclyTelling() {
        String disclosure = "disclosure-" + penaltyCase;
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("record", text("/public/records/" + disclosure, null));
        answers.put("page", text("/public/records/" + disclosure, "text/html"));
        answers.put("feed", text("/public/feed.atom", null));
        answers.put("json feed", text("/public/feed.json", null));
        answers.put(
                "decisions",
                text(
                        "/public/graphql?query="
                                + URLEncoder.encode(
                                        "{ publicCases(first: 50) { edges { node { decision { summary } } } } }",
                                        StandardCharsets.UTF_8),
                        null));
        answers.put(
                "violations",
                scene.answer(
                                "demo-public",
                                "{ violationBase(enterprise: \"" + ENTERPRISE
                                        + "\") { edges { node { id decisionNumber } } } }")
                        .toString());
        answers.put(
                "graphql",
                text(
                        "/public/graphql?query="
                                + URLEncoder.encode(
                                        "{ publicCase(id: \"" + disclosure + "\") { decision { summary } } }",
                                        StandardCharsets.UTF_8),
                        null));
        Set<String> telling = new TreeSet<>();
        answers.forEach((name, answer) -> {
            if (answer.contains("未如实记录培训") || name.equals("violations") && answer.contains(penaltyCase)) {
                telling.add(name);
            }
        });
        return telling;
    }

    /** What is left of it in public. */
    JsonNode tombstone() {
        return JSON.readTree(text("/public/records/disclosure-" + penaltyCase, null));
    }

    /** The last line of the change feed that tells of it. */
    JsonNode lastChange() {
        return text("/public/changes?since=0&limit=1000", null)
                .lines()
                .map(line -> JSON.readTree(line))
                .filter(line -> line.toString().contains("disclosure-" + penaltyCase))
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    /** All texts of the case file as somebody gets it. */
    String caseFile(String reader) {
        StringBuilder all = new StringBuilder();
        Downloads.unpacked(
                        get("/evidence/cases/" + penaltyCase + ".zip", reader).body())
                .forEach((name, content) ->
                        all.append(name).append('\n').append(new String(content, StandardCharsets.UTF_8)));
        return all.toString();
    }

    private String text(String path, @Nullable String accept) {
        return new String(send(path, null, accept).body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String path, String reader) {
        return send(path, reader, null);
    }

    private HttpResponse<byte[]> send(String path, @Nullable String reader, @Nullable String accept) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (reader != null) {
            DemoUser user = users.all().stream()
                    .filter(candidate -> candidate.actor().id().equals(reader))
                    .findFirst()
                    .orElseThrow();
            String pair = reader + ":" + user.password();
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        if (accept != null) {
            request.header("Accept", accept);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
