package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.anjian.NodeForTests;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.RecheckPassed;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.hazard.event.RectificationSubmitted;
import org.anjian.api.hazard.event.RectificationTracked;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.event.CaseFileArchived;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseReviewed;
import org.anjian.api.penaltycase.event.EvidenceCollected;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.InvestigationConcluded;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionServed;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.api.penaltycase.event.StatementRecorded;
import org.anjian.api.penaltycase.event.StatementReviewed;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every record leads to its events, for whoever may read it: through GraphQL on the real stores. */
@NodeForTests
class TraceabilityIT extends TraceScene {

    @Autowired
    TraceabilityIT(DemoUsers users, EventStore store, CaughtUp caughtUp) {
        super(users, store, caughtUp);
    }

    private PenaltyCaseId caseOfFourteenEvents(EnterpriseId enterprise) {
        PenaltyCaseId id = PenaltyCaseId.next();
        PenaltyCaseSubject subject = new PenaltyCaseSubject(
                id, null, SubjectKind.ENTERPRISE, null, enterprise, "示范厂", Sector.INDUSTRY, COUNTY);
        // The tenth event, the decision, is of 31 August; the eleventh of 1 September, 10:00.
        recorded(
                "PenaltyCase",
                id.raw(),
                subject,
                "2016-08-22",
                List.of(
                        PenaltyCaseOpened.class,
                        CaseFiled.class,
                        EvidenceCollected.class,
                        EvidenceCollected.class,
                        InvestigationConcluded.class,
                        CaseReviewed.class,
                        PenaltyNoticeServed.class,
                        StatementRecorded.class,
                        StatementReviewed.class,
                        PenaltyDecided.class,
                        PenaltyDecisionServed.class,
                        FinePaid.class,
                        PenaltyCaseClosed.class,
                        CaseFileArchived.class));
        return id;
    }

    @Test
    @Rule("QJ16-06g")
    void a_case_of_fourteen_events_is_replayed_as_it_stood_on_the_first_of_september() throws InterruptedException {
        EnterpriseId enterprise = new EnterpriseId("enterprise-test-" + UUID.randomUUID());
        String id = caseOfFourteenEvents(enterprise).raw();
        readable();
        String document = "query($id: ID!, $at: DateTime) { caseHistory(id: $id, asOf: $at, first: 100) { version state"
                + " events { totalCount edges { node { type actor role organisation occurredAt recordedAt legalBasis"
                + " provisions } } } } penaltyCase(id: $id, asOf: $at) { version stage decidedOn decisionNumber closedOn } }";
        JsonNode then = ask(Role.AUDITOR, document, Map.of("id", id, "at", "2016-09-01T00:00:00+08:00"));
        JsonNode state = then.at("/caseHistory/state");
        assertThat(then.at("/caseHistory/version").asLong()).isEqualTo(10);
        assertThat(then.at("/caseHistory/events/totalCount").asLong()).isEqualTo(10);
        assertThat(state.at("/stage")).isEqualTo(then.at("/penaltyCase/stage"));
        assertThat(state.at("/stage").asString()).isEqualTo("DECIDED");
        assertThat(state.at("/decidedOn").asString()).isEqualTo("2016-08-31");
        assertThat(state.at("/decisionNumber")).isEqualTo(then.at("/penaltyCase/decisionNumber"));
        assertThat(state.has("closedOn")).isFalse();
        JsonNode now = ask(Role.AUDITOR, document, Map.of("id", id));
        assertThat(now.at("/caseHistory/events/edges")).hasSize(14).allSatisfy(edge -> {
            JsonNode event = edge.at("/node");
            assertThat(event.at("/actor").asString()).isEqualTo("officer-1");
            assertThat(event.at("/occurredAt").asString()).startsWith("2016-0");
            assertThat(event.at("/legalBasis")).as(event.toString()).isNotEmpty();
            assertThat(event.at("/provisions/0").asString()).containsAnyOf("法", "曲政办发");
        });
        assertThat(ask(
                                Role.AUDITOR,
                                "{ readAudit(kind: HISTORY_REPLAYED, subject: \"" + id
                                        + "\") { edges { node { actor } } } }",
                                Map.of())
                        .at("/readAudit/edges"))
                .hasSize(2);
        // Before its first event it was not, and whoever may not read the case is not told that it is.
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("id", id, "at", "2016-08-22T00:00:00+08:00"), Map.of("id", "penaltycase-none"))) {
            assertThat(refusal(Role.AUDITOR, document, wrong).at("/reason").asString())
                    .isEqualTo("NO_SUCH_RECORD");
        }
        assertThat(refusal(Role.OFFICER, document, Map.of("id", id))
                        .at("/reason")
                        .asString())
                .isEqualTo("NO_SUCH_RECORD");
    }

    @Test
    @Rule("QJ16-09g")
    void the_trace_of_a_hazard_of_2016_is_a_file_with_every_event_in_sequence_and_its_digest_in_the_ledger()
            throws Exception {
        EnterpriseId enterprise = new EnterpriseId("enterprise-test-" + UUID.randomUUID());
        HazardId id = HazardId.next();
        HazardSubject subject = new HazardSubject(id, "530302-YH-2016-900001", enterprise, "示范厂", COUNTY);
        List<Class<?>> types = List.of(
                HazardRegistered.class,
                RectificationOrdered.class,
                RectificationTracked.class,
                RectificationSubmitted.class,
                RecheckPassed.class,
                HazardClosed.class);
        recorded("Hazard", id.raw(), subject, "2016-05-03", types);
        HttpResponse<byte[]> file = download("/exports/traces/" + id + ".zip", Role.OFFICER);
        assertThat(file.statusCode()).isEqualTo(200);
        String lines = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.body()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("events.jsonl");
            lines = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(lines.lines()
                        .map(line ->
                                JsonMapper.shared().readTree(line).at("/type").asString()))
                .containsExactlyElementsOf(
                        types.stream().map(Class::getSimpleName).toList());
        readable();
        JsonNode archives = ask(
                        Role.AUDITOR,
                        "{ traceArchives(record: \"" + id + "\") { edges { node { exportedBy number"
                                + " contents { events attachments sha256 } } } } }",
                        Map.of())
                .at("/traceArchives/edges");
        assertThat(archives).hasSize(1);
        assertThat(archives.at("/0/node/exportedBy").asString()).isEqualTo("demo-officer");
        assertThat(archives.at("/0/node/contents/events").asLong()).isEqualTo(6);
        assertThat(archives.at("/0/node/contents/sha256").asString())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(file.body())));
        assertThat(download("/exports/traces/" + id + ".zip", Role.PUBLIC).statusCode())
                .isEqualTo(403);
        assertThat(download("/exports/traces/" + id + ".zip", Role.ENTERPRISE).statusCode())
                .isEqualTo(404);
        assertThat(download("/exports/traces/hazard-none.zip", Role.OFFICER).statusCode())
                .isEqualTo(404);
        assertThat(download("/exports/traces/nothing.zip", Role.OFFICER).statusCode())
                .isEqualTo(404);
        assertThat(download("/exports/traces/" + caseOfFourteenEvents(enterprise) + ".zip", Role.OFFICER)
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<byte[]> download(String path, Role role) throws IOException, InterruptedException {
        DemoUser user = users.all().stream()
                .filter(candidate -> candidate.actor().role() == role)
                .findFirst()
                .orElseThrow();
        String pair = user.actor().id() + ":" + user.password();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Peers do not read each other's cases in progress; whoever is above reads downwards. */
    @Test
    @Rule("QJ22B-04b")
    void an_officer_of_a_county_is_told_of_no_case_of_another_and_the_auditor_of_the_city_sees_both()
            throws InterruptedException {
        EnterpriseId enterprise = new EnterpriseId("enterprise-test-" + UUID.randomUUID());
        Map<String, String> cases = new HashMap<>();
        for (String region : List.of("530302", "530303")) {
            PenaltyCaseId id = PenaltyCaseId.next();
            PenaltyCaseSubject subject = new PenaltyCaseSubject(
                    id, null, SubjectKind.ENTERPRISE, null, enterprise, "示范厂", Sector.INDUSTRY, new RegionCode(region));
            Instant at = Instant.parse("2022-05-01T02:00:00Z");
            record(
                    "PenaltyCase",
                    id.raw(),
                    0,
                    new PenaltyCaseOpened(
                            subject,
                            at,
                            new CaseOrigin(CaseOriginKind.OTHER, null),
                            "未排查隐患",
                            List.of(),
                            List.of("demo-officer", "demo-officer-2"),
                            null,
                            null),
                    at,
                    officer());
            cases.put(region, id.raw());
        }
        readable();
        String one = "query($id: ID!) { penaltyCase(id: $id) { id } }";
        String all = "{ penaltyCases(filter: {enterprise: \"" + enterprise + "\"}) { edges { node { id } } } }";
        String own = cases.get("530302");
        String foreign = cases.get("530303");
        assertThat(ask(Role.OFFICER, one, Map.of("id", own))
                        .at("/penaltyCase/id")
                        .asString())
                .isEqualTo(own);
        assertThat(ask(Role.OFFICER, one, Map.of("id", foreign))
                        .at("/penaltyCase")
                        .isNull())
                .isTrue();
        assertThat(ask(Role.OFFICER, all, Map.of()).at("/penaltyCases/edges")).hasSize(1);
        assertThat(refusal(
                                Role.OFFICER,
                                "query($id: ID!) { recordHistory(id: $id) { edges { cursor } } }",
                                Map.of("id", foreign))
                        .at("/reason")
                        .asString())
                .isEqualTo("NO_SUCH_RECORD");
        for (String id : cases.values()) {
            assertThat(ask(Role.AUDITOR, one, Map.of("id", id))
                            .at("/penaltyCase/id")
                            .asString())
                    .isEqualTo(id);
        }
        assertThat(ask(Role.AUDITOR, all, Map.of()).at("/penaltyCases/edges")).hasSize(2);
    }
}
