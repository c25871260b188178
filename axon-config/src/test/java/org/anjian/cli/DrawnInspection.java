package org.anjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.GraphQlClient;
import org.anjian.api.randomdraw.DrawDigests;
import tools.jackson.databind.JsonNode;

/** Two certified officers, an enterprise, and the draw of both, told through GraphQL to an application that runs elsewhere. */
final class DrawnInspection {

    static final String ENTERPRISE = "enterprise-91530302MA6K00001A";
    static final List<String> OFFICERS = List.of("demo-officer", "demo-officer-2");

    private static final String REGION = "530302";
    private static final String SEED = "00112233445566778899aabbccddeeff".repeat(2);
    private static final Map<String, String> BUREAU = Map.of("code", "qilin-emergency-bureau", "name", "麒麟区应急管理局");

    private final JsonNode status;

    /** @param status what {@code anjian status --json} tells of the application */
    DrawnInspection(JsonNode status) {
        this.status = status;
    }

    /** Draws, and returns the id of the draw. */
    String drawn() {
        OFFICERS.forEach(this::certify);
        send(
                "demo-officer",
                "registerEnterprise",
                "2024-12-02",
                "enterpriseId",
                Map.of(
                        "creditCode",
                        "91530302MA6K00001A",
                        "profile",
                        Map.of("name", "示范化工厂", "sector", "HAZARDOUS_CHEMICALS"),
                        "region",
                        REGION));
        String draw = send(
                "demo-officer",
                "commitDrawSeed",
                "2025-09-05",
                "id",
                Map.of(
                        "title",
                        "双随机抽查",
                        "region",
                        REGION,
                        "seedHash",
                        DrawDigests.ofSeed(SEED),
                        "take",
                        1,
                        "officersPerObject",
                        2));
        send(
                "demo-head",
                "fixDrawPools",
                "2025-09-06",
                "id",
                Map.of(
                        "randomDrawId",
                        draw,
                        "objects",
                        List.of(ENTERPRISE),
                        "officers",
                        OFFICERS,
                        "exclusions",
                        List.of()));
        return send(
                "demo-officer", "drawRandomInspection", "2025-09-07", "id", Map.of("randomDrawId", draw, "seed", SEED));
    }

    private void certify(String account) {
        String officer = send(
                "demo-head",
                "registerOfficer",
                "2023-01-04",
                "id",
                Map.of("account", account, "organisation", BUREAU, "region", REGION));
        send("demo-head", "recordEntryExam", "2023-01-20", "id", Map.of("officerId", officer, "result", "PASSED"));
        send(
                "demo-head",
                "completeOnboardingTraining",
                "2023-02-02",
                "id",
                Map.of("officerId", officer, "content", "执法程序", "hours", 60));
        send(
                "demo-head",
                "issueOfficerCredential",
                "2023-03-01",
                "id",
                Map.of(
                        "officerId",
                        officer,
                        "certificateNumber",
                        "YN-" + account,
                        "validFrom",
                        "2023-03-01",
                        "validUntil",
                        "2028-02-29"));
    }

    private String send(String account, String mutation, String day, String id, Map<String, ?> input) {
        Map<String, Object> dated = new HashMap<>(input);
        dated.put("occurredAt", day + "T09:00:00+08:00");
        JsonNode answer = client(account).mutate(mutation, dated, id);
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/" + mutation + "/" + id).asString();
    }

    private GraphQlClient client(String account) {
        String password = status.path("demoUsers")
                .valueStream()
                .filter(user -> user.path("username").asString().equals(account))
                .findFirst()
                .orElseThrow()
                .path("password")
                .asString();
        String pair = account + ":" + password;
        return GraphQlClient.with(
                URI.create(status.path("graphql").asString()).getPort(),
                "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }
}
