package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjian.GraphQlClient;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.api.rule.Rule;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Normative documents, what localities cleaned up of them, and what is owed under them, through GraphQL on the real stores. */
@NodeForTests
class NormativeDocumentIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DemoUsers users;

    @LocalServerPort
    private int port;

    @Autowired
    NormativeDocumentIT(DemoUsers users) {
        this.users = users;
    }

    private JsonNode done(String mutation, Map<String, ?> input, String day) {
        return new HeadOffice(users, port).done(mutation, input, day);
    }

    private JsonNode ask(Role role, String document) {
        return new HeadOffice(users, port).ask(role, document);
    }

    private JsonNode registered(String region, String number, String kind, String from) {
        return done(
                "registerNormativeDocument",
                Map.of(
                        "region",
                        region,
                        "number",
                        number,
                        "kind",
                        kind,
                        "title",
                        "文件",
                        "effectiveFrom",
                        from,
                        "text",
                        Map.of("title", "文本", "sha256", "a".repeat(64))),
                from);
    }

    private List<String> numbers(String filter, String position) {
        return ask(
                        Role.PUBLIC,
                        "{ normativeDocuments(filter: {" + filter + "}, position: \"" + position
                                + "\") { edges { node { number } } } }")
                .at("/normativeDocuments/edges")
                .valueStream()
                .map(edge -> edge.at("/node/number").asString())
                .toList();
    }

    @Test
    @Rule("QJ16-01a")
    void the_five_kinds_of_documents_are_listed_by_kind_a_page_at_a_time() {
        List<String> kinds = List.of(
                "PENALTY_BASIS", "PENALTY_PROCEDURE", "CONDUCT_CODE", "DOCUMENT_TEMPLATES", "DISCRETION_STANDARDS");
        String position = "";
        for (int i = 0; i < kinds.size(); i++) {
            position = registered("530381", "宣政发〔2016〕" + (i + 1) + "号", kinds.get(i), "2016-0" + (i + 1) + "-01")
                    .at("/position")
                    .asString();
        }
        List<String> found = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = ask(
                            Role.PUBLIC,
                            "{ normativeDocuments(filter: {region: \"530381\", kinds: [" + String.join(", ", kinds)
                                    + "]}, first: 2, position: \"" + position + "\"" + after
                                    + ") { totalCount pageInfo { hasNextPage endCursor } edges { node { kind } } } }")
                    .at("/normativeDocuments");
            assertThat(page.at("/totalCount").asInt()).isEqualTo(5);
            page.at("/edges")
                    .valueStream()
                    .forEach(edge -> found.add(edge.at("/node/kind").asString()));
            after = page.at("/pageInfo/hasNextPage").asBoolean()
                    ? ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\""
                    : "";
        } while (!after.isEmpty());
        assertThat(found).as("the newest first").containsExactlyElementsOf(kinds.reversed());
    }

    @Test
    void a_document_is_listed_by_how_it_stood_on_a_day() {
        String number = "罗政发〔2010〕" + UUID.randomUUID() + "号";
        JsonNode document = registered("530324", number, "OTHER", "2010-02-01");
        String position = done(
                        "repealNormativeDocument",
                        Map.of(
                                "documentId",
                                document.at("/id").asString(),
                                "repealedFrom",
                                "2016-05-10",
                                "reason",
                                "清理"),
                        "2016-05-09")
                .at("/position")
                .asString();
        Map<String, String> standings = Map.of(
                "2010-01-31", "NOT_YET_IN_FORCE",
                "2010-02-01", "IN_FORCE",
                "2016-05-09", "IN_FORCE",
                "2016-05-10", "REPEALED");
        standings.forEach((day, standing) -> {
            for (String asked : List.of("NOT_YET_IN_FORCE", "IN_FORCE", "REPEALED")) {
                List<String> listed =
                        numbers("region: \"530324\", on: \"" + day + "\", standings: [" + asked + "]", position);
                assertThat(listed.contains(number)).as(day + " " + asked).isEqualTo(asked.equals(standing));
            }
        });
        assertThat(numbers("region: \"530324\", standings: [REPEALED]", position))
                .as("today")
                .contains(number);
    }

    private JsonNode cleanups(String states) {
        return ask(Role.AUDITOR, cleanupsAsked(states)).at("/documentCleanups/edges");
    }

    private static String cleanupsAsked(String states) {
        return "{ documentCleanups(filter: {region: \"530300\", states: [" + states
                + "]}, first: 50) { edges { node { region overdueOn daysLate } } } }";
    }

    private static List<String> regions(JsonNode edges) {
        return edges.valueStream()
                .map(edge -> edge.at("/node/region").asString())
                .toList();
    }

    private JsonNode report(String county, List<String> documents, List<String> numbers, String day) {
        return done(
                "reportDocumentCleanup",
                Map.of(
                        "region",
                        county,
                        "documents",
                        documents,
                        "numbers",
                        numbers,
                        "superior",
                        Map.of("code", "qujing-government", "name", "曲靖市人民政府"),
                        "superiorRegion",
                        "530300"),
                day);
    }

    @Test
    @Rule("QJ16-01b")
    void every_county_that_did_not_report_before_june_2016_is_overdue() {
        JsonNode old = registered("530325", "富政发〔2009〕3号", "OTHER", "2009-01-01");
        String repealed = old.at("/id").asString();
        done(
                "repealNormativeDocument",
                Map.of("documentId", repealed, "repealedFrom", "2016-05-01", "reason", "影响监管执法"),
                "2016-04-28");
        String position = report("530325", List.of(repealed), List.of("富政发〔1998〕2号"), "2016-05-31")
                .at("/position")
                .asString();
        JsonNode reported = ask(
                        Role.AUDITOR,
                        "{ documentCleanup(region: \"530325\", position: \"" + position
                                + "\") { state reportBy reportedOn daysLate superior { code } superiorRegion"
                                + " repealed { number documentId } } }")
                .at("/documentCleanup");
        assertThat(reported.at("/state").asString()).isEqualTo("REPORTED");
        assertThat(reported.at("/reportBy").asString()).isEqualTo("2016-05-31");
        assertThat(reported.at("/superior/code").asString()).isEqualTo("qujing-government");
        assertThat(reported.at("/repealed")
                        .valueStream()
                        .map(one -> one.at("/number").asString()))
                .containsExactly("富政发〔2009〕3号", "富政发〔1998〕2号");
        assertThat(reported.at("/repealed/0/documentId").asString()).isEqualTo(repealed);
        assertThat(reported.at("/repealed/1/documentId").isNull()).isTrue();

        // The document that asks for it makes every county owe it, and the deadline is long past.
        registered("530300", "曲政办发〔2016〕28号", "OTHER", "2016-03-16");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(regions(cleanups("OVERDUE")))
                        .contains("530302", "530303", "530324", "530381")
                        .doesNotContain("530325"));
        String overdue = ask(
                        Role.AUDITOR,
                        "{ recordHistory(id: \"documentcleanup-530324\", first: 10) { edges { node { type occurredAt } } } }")
                .at("/recordHistory/edges")
                .toString();
        assertThat(overdue).contains("ReformTaskOverdue", "2016-06-01T00:00:00+08:00");

        assertThat(regions(
                        ask(Role.GOVERNMENT, cleanupsAsked("OVERDUE, REPORTED")).at("/documentCleanups/edges")))
                .as("a county sees its own alone")
                .containsExactly("530302");
        assertThat(GraphQlClient.as(Role.PUBLIC, users, port)
                        .send(cleanupsAsked("OVERDUE"), Map.of())
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("FORBIDDEN");

        position = report("530324", List.of(), List.of(), "2016-06-03")
                .at("/position")
                .asString();
        ask(Role.AUDITOR, "{ documentCleanup(region: \"530324\", position: \"" + position + "\") { id } }");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(regions(cleanups("REPORTED_LATE"))).containsExactly("530324"));
        JsonNode late = cleanups("REPORTED_LATE").at("/0/node");
        assertThat(late.at("/overdueOn").asString()).isEqualTo("2016-06-01");
        assertThat(late.at("/daysLate").asInt()).isEqualTo(3);
        assertThat(regions(cleanups("REPORTED"))).containsExactly("530325");
    }

    @Test
    @Rule("QJ22B-15")
    void no_report_before_march_2022_is_overdue_and_that_march_is_partial() {
        JsonNode calendar = ask(
                        Role.PUBLIC,
                        "{ reportingPeriods(region: \"530302\", from: \"2022-01\", to: \"2022-06\") { effectiveFrom"
                                + " months { period coverage state dueOn } quarters { period coverage state dueOn } } }")
                .at("/reportingPeriods");
        assertThat(calendar.at("/effectiveFrom").asString()).isEqualTo("2022-03-26");
        assertThat(calendar.at("/months").valueStream().map(NormativeDocumentIT::told))
                .containsExactly(
                        "2022-01 NONE NOT_OWED null",
                        "2022-02 NONE NOT_OWED null",
                        "2022-03 PARTIAL PAST_DUE 2022-04-05",
                        "2022-04 FULL PAST_DUE 2022-05-05",
                        "2022-05 FULL PAST_DUE 2022-06-05",
                        "2022-06 FULL PAST_DUE 2022-07-05");
        assertThat(calendar.at("/quarters").valueStream().map(NormativeDocumentIT::told))
                .containsExactly("2022-Q1 PARTIAL PAST_DUE 2022-04-05", "2022-Q2 FULL PAST_DUE 2022-07-05");
        for (String range : List.of("from: \"2022-13\", to: \"2022-12\"", "from: \"2022-02\", to: \"2022-01\"")) {
            JsonNode answer = GraphQlClient.as(Role.PUBLIC, users, port)
                    .send("{ reportingPeriods(region: \"530302\", " + range + ") { effectiveFrom } }", Map.of());
            assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("INVALID");
        }
    }

    private static String told(JsonNode period) {
        String dueOn =
                period.at("/dueOn").isNull() ? "null" : period.at("/dueOn").asString();
        return String.join(
                " ",
                period.at("/period").asString(),
                period.at("/coverage").asString(),
                period.at("/state").asString(),
                dueOn);
    }
}
