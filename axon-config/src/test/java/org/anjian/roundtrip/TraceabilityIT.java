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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.anjian.DemoStory;
import org.anjian.GraphQlClient;
import org.anjian.NodeForTests;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.HazardRevoked;
import org.anjian.api.hazard.event.RecheckPassed;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.hazard.event.RectificationSubmitted;
import org.anjian.api.hazard.event.RectificationTracked;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.event.CaseFileArchived;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseReviewed;
import org.anjian.api.penaltycase.event.EvidenceCollected;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.InvestigationConcluded;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionServed;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.api.penaltycase.event.StatementRecorded;
import org.anjian.api.penaltycase.event.StatementReviewed;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.contract.SampleRecords;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.operations.JobProgress;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every figure leads to its records, every record to its events: through GraphQL on the real stores. */
@NodeForTests
class TraceabilityIT {

    private static final RegionCode COUNTY = new RegionCode("530302");

    private final DemoUsers users;
    private final EventStore store;
    private final CaughtUp caughtUp;

    @LocalServerPort
    private int port;

    @Autowired
    TraceabilityIT(DemoUsers users, EventStore store, CaughtUp caughtUp) {
        this.users = users;
        this.store = store;
        this.caughtUp = caughtUp;
    }

    private JsonNode ask(Role role, String document, Map<String, ?> variables) {
        JsonNode answer = GraphQlClient.as(role, users, port).send(document, variables);
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data");
    }

    private JsonNode refusal(Role role, String document, Map<String, ?> variables) {
        return GraphQlClient.as(role, users, port).send(document, variables).at("/errors/0/extensions");
    }

    private static Actor head(String account) {
        return new Actor(account, Role.AGENCY_HEAD, "qilin-emergency-bureau", COUNTY, null);
    }

    private PenaltyCaseId decided(EnterpriseId enterprise, String day, long fineFen, String decidedBy) {
        PenaltyCaseId id = PenaltyCaseId.next();
        Instant at = Instant.parse(day + "T02:00:00Z");
        PenaltyCaseSubject subject = new PenaltyCaseSubject(
                id, null, SubjectKind.ENTERPRISE, null, enterprise, "示范厂", Sector.INDUSTRY, COUNTY);
        publish(
                id,
                0,
                new PenaltyCaseOpened(
                        subject,
                        at.minusSeconds(60),
                        new CaseOrigin(CaseOriginKind.OTHER, null),
                        "未排查隐患",
                        List.of(),
                        List.of("officer-1", "officer-2"),
                        null,
                        null),
                "officer-1");
        publish(
                id,
                1,
                new PenaltyDecided(
                        subject,
                        at,
                        "（麒）应急罚〔2016〕1号",
                        "PI-031",
                        "事实",
                        "安全生产法",
                        List.of(),
                        List.of(),
                        fineFen,
                        0,
                        List.of(PenaltyKind.values()[0]),
                        null,
                        decidedBy,
                        List.of(1),
                        LocalDate.parse(day).plusDays(7)),
                decidedBy);
        return id;
    }

    private void readable() throws InterruptedException {
        caughtUp.await(new JobProgress() {
            @Override
            public void report(long done, long total, String text) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
    }

    private void publish(PenaltyCaseId id, long sequence, PenaltyCaseEvent event, String account) {
        store.publish(new GenericDomainEventMessage<>(
                "PenaltyCase", id.raw(), sequence, event, head(account).toMetadata()));
    }

    private static final String EXPLAIN = """
            query($key: StatisticKey!, $first: Int, $after: String) {
              explainStatistic(key: $key, first: $first, after: $after) {
                statistic figure value counted withheld sum
                records { totalCount pageInfo { hasNextPage endCursor }
                  edges { node { id eventId eventType responsible role organisation on amount } } } } }""";

    private static Map<String, Object> penalties(EnterpriseId enterprise, String figure) {
        Map<String, Object> key = new HashMap<>();
        key.put("filter", Map.of("enterprise", enterprise.raw(), "decided", Map.of("from", "2016-01-01")));
        key.put("groupBy", List.of("DECIDED"));
        key.put("interval", "QUARTER");
        key.put("keys", List.of("2016-Q3"));
        key.put("figure", figure);
        return key;
    }

    @Test
    @Rule("QJ16-17d")
    void forty_one_penalties_of_a_quarter_are_forty_one_cases_each_with_its_event_and_who_decided()
            throws InterruptedException {
        EnterpriseId enterprise = new EnterpriseId("enterprise-test-" + UUID.randomUUID());
        Map<String, String> deciders = new HashMap<>();
        long sum = 0;
        decided(enterprise, "2016-06-30", 700_000, "head-0");
        for (int i = 1; i <= 41; i++) {
            String decidedBy = "head-" + i % 3;
            LocalDate day = LocalDate.of(2016, 7, 1).plusDays(i == 41 ? 91 : i - 1);
            long fine = 10_000L * i;
            sum += fine;
            deciders.put(decided(enterprise, day.toString(), fine, decidedBy).raw(), decidedBy);
        }
        decided(enterprise, "2016-10-01", 900_000, "head-0");
        readable();

        JsonNode rows = ask(
                        Role.AUDITOR,
                        "{ penaltyStatistics(filter: {enterprise: \"" + enterprise
                                + "\", decided: {from: \"2016-01-01\"}}, groupBy: [DECIDED], interval: QUARTER)"
                                + " { rows { keys figures { decided finalFen } } } }",
                        Map.of())
                .at("/penaltyStatistics/rows");
        JsonNode quarter = rows.valueStream()
                .filter(row -> row.at("/keys/0").asString().equals("2016-Q3"))
                .findFirst()
                .orElseThrow();
        assertThat(quarter.at("/figures/decided").asLong()).isEqualTo(41);
        assertThat(quarter.at("/figures/finalFen").asLong()).isEqualTo(sum);

        Set<String> events = new HashSet<>();
        Map<String, String> found = new HashMap<>();
        long added = 0;
        String after = null;
        JsonNode explained;
        do {
            Map<String, Object> variables = new HashMap<>();
            variables.put("key", Map.of("penalties", penalties(enterprise, "FINAL_FEN")));
            variables.put("first", 20);
            variables.put("after", after);
            explained = ask(Role.AUDITOR, EXPLAIN, variables).at("/explainStatistic");
            assertThat(explained.at("/value").asLong()).isEqualTo(sum);
            assertThat(explained.at("/sum").asLong()).isEqualTo(sum);
            assertThat(explained.at("/counted").asLong()).isEqualTo(41);
            assertThat(explained.at("/withheld").asLong()).isZero();
            assertThat(explained.at("/records/totalCount").asLong()).isEqualTo(41);
            for (JsonNode edge : explained.at("/records/edges")) {
                JsonNode record = edge.at("/node");
                found.put(record.at("/id").asString(), record.at("/responsible").asString());
                events.add(record.at("/eventId").asString());
                added += record.at("/amount").asLong();
                assertThat(record.at("/eventType").asString()).isEqualTo("PenaltyDecided");
                assertThat(LocalDate.parse(record.at("/on").asString())).isBetween("2016-07-01", "2016-09-30");
            }
            after = explained.at("/records/pageInfo/endCursor").asString();
        } while (explained.at("/records/pageInfo/hasNextPage").asBoolean());
        assertThat(found).isEqualTo(deciders);
        assertThat(events).hasSize(41);
        assertThat(added).isEqualTo(sum);

        JsonNode audit = ask(
                        Role.AUDITOR,
                        "{ readAudit(kind: FIGURE_EXPLAINED, subject: \"penaltyStatistics.FINAL_FEN\", first: 3)"
                                + " { edges { node { actor role detail } } } }",
                        Map.of())
                .at("/readAudit/edges");
        assertThat(audit).hasSize(3);
        assertThat(audit.at("/0/node/actor").asString()).isEqualTo("demo-auditor");
        assertThat(audit.at("/0/node/detail").asString()).contains(enterprise.raw(), "2016-Q3");
    }

    /** Who counts a whole county reads of the cases in progress only one's own: the rest is withheld, and said to be. */
    @Test
    @Rule("QJ16-17d")
    void what_a_reader_may_count_but_not_read_is_withheld_and_said_to_be() throws InterruptedException {
        EnterpriseId enterprise = new EnterpriseId("enterprise-test-" + UUID.randomUUID());
        decided(enterprise, "2016-08-01", 10_000, "head-1");
        readable();
        Map<String, Object> whole = penalties(enterprise, "COUNT");
        JsonNode counted = ask(Role.OFFICER, EXPLAIN, Map.of("key", Map.of("penalties", whole)))
                .at("/explainStatistic");
        assertThat(counted.at("/value").asLong()).isEqualTo(1);
        assertThat(counted.at("/withheld").asLong()).isEqualTo(1);
        assertThat(counted.at("/records/edges")).isEmpty();
        JsonNode decisions = ask(
                        Role.COMMITTEE_OFFICE,
                        EXPLAIN,
                        Map.of("key", Map.of("penalties", penalties(enterprise, "DECIDED"))))
                .at("/explainStatistic");
        assertThat(decisions.at("/withheld").asLong()).isZero();
        assertThat(decisions.at("/records/edges")).hasSize(1);
        assertThat(refusal(Role.COMMITTEE_OFFICE, EXPLAIN, Map.of("key", Map.of("penalties", whole)))
                        .at("/reason")
                        .asString())
                .isEqualTo("NOT_PERMITTED");
        assertThat(refusal(Role.PUBLIC, EXPLAIN, Map.of("key", Map.of("hazards", Map.of("figure", "COUNT"))))
                        .at("/reason")
                        .asString())
                .isEqualTo("NOT_PERMITTED");
        assertThat(refusal(Role.OFFICER, "{ readAudit { edges { cursor } } }", Map.of())
                        .at("/reason")
                        .asString())
                .isEqualTo("NOT_PERMITTED");
    }

    @Test
    void a_figure_is_of_exactly_one_statistic_and_a_row_has_as_many_keys_as_dimensions() {
        Map<String, Object> hazards = Map.of("figure", "COUNT");
        List<Map<String, Object>> wrong = new ArrayList<>(List.of(
                Map.of(),
                Map.of("hazards", hazards, "inspections", Map.of("figure", "DONE")),
                Map.of("hazards", Map.of("figure", "COUNT", "groupBy", List.of("SECTOR"), "keys", List.of("A", "B"))),
                Map.of("hazards", Map.of("figure", "COUNT", "groupBy", List.of("SECTOR", "SECTOR"))),
                Map.of("hazards", Map.of("figure", "COUNT", "groupBy", List.of("FOUND"), "keys", List.of("2016-13")))));
        for (Map<String, Object> key : wrong) {
            JsonNode refusal = refusal(Role.OFFICER, EXPLAIN, Map.of("key", key));
            assertThat(refusal.at("/code").asString()).as(key + ": " + refusal).isEqualTo("INVALID");
            assertThat(refusal.at("/rule").asString()).isEqualTo("ANJIAN-INPUT");
        }
    }

    private void record(String aggregate, String id, long sequence, Object event, Instant at, Actor by) {
        store.publish(new GenericDomainEventMessage<>(
                aggregate,
                id,
                sequence,
                event,
                by.toMetadata(),
                UUID.randomUUID().toString(),
                at));
    }

    private static Actor officer() {
        return new Actor("officer-1", Role.OFFICER, "qilin-emergency-bureau", COUNTY, null);
    }

    /** A record with one event of each of these types, a day apart, recorded when they happened. */
    private void recorded(String aggregate, String id, Object subject, String first, List<Class<?>> types) {
        Instant at = Instant.parse(first + "T02:00:00Z");
        for (int i = 0; i < types.size(); i++) {
            Map<Class<?>, Object> given = new HashMap<>();
            given.put(subject.getClass(), subject);
            given.put(Instant.class, at);
            given.put(LocalDate.class, LocalDate.ofInstant(at, ZoneOffset.UTC));
            record(aggregate, id, i, SampleRecords.of(types.get(i), given), at, officer());
            at = at.plus(Duration.ofDays(1));
        }
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

    /** Any figure of any row, of today and of a past day, is the number of the records that it leads to. */
    @Test
    @Rule("QJ16-17d")
    void every_figure_of_every_row_of_hazards_is_the_number_of_its_records() throws InterruptedException {
        EnterpriseId enterprise = new EnterpriseId("enterprise-test-" + UUID.randomUUID());
        List<Class<?>> whole = List.of(
                HazardRegistered.class,
                RectificationOrdered.class,
                RectificationSubmitted.class,
                RecheckPassed.class,
                HazardClosed.class);
        for (int i = 0; i < 6; i++) {
            HazardId id = HazardId.next();
            recorded(
                    "Hazard",
                    id.raw(),
                    new HazardSubject(id, "530302-YH-2016-8" + i, enterprise, "示范厂", COUNTY),
                    "2016-0" + (4 + i) + "-03",
                    i == 5
                            ? List.of(HazardRegistered.class, HazardRevoked.class)
                            : whole.subList(0, i + 1 > 5 ? 5 : i + 1));
        }
        readable();
        for (List<String> asked : List.of(
                List.of("2016-07-05", "STATE"), List.of("2016-07-05", "CLOSED"), List.of("2016-12-31", "ISSUED"))) {
            String asOf = asked.getFirst();
            String dimension = asked.getLast();
            Map<String, Object> filter = Map.of("enterprise", enterprise.raw(), "asOf", asOf);
            JsonNode rows = ask(
                            Role.AUDITOR,
                            "query($filter: HazardFilter) { hazardStatistics(filter: $filter, groupBy: ["
                                    + dimension
                                    + "], interval: MONTH) { rows { keys count open overdue closed closedInTime"
                                    + " revoked } } }",
                            Map.of("filter", filter))
                    .at("/hazardStatistics/rows");
            assertThat(rows).isNotEmpty();
            for (JsonNode row : rows) {
                Map<String, String> figures = Map.of(
                        "count",
                        "COUNT",
                        "open",
                        "OPEN",
                        "overdue",
                        "OVERDUE",
                        "closed",
                        "CLOSED",
                        "closedInTime",
                        "CLOSED_IN_TIME",
                        "revoked",
                        "REVOKED");
                figures.forEach((name, figure) -> {
                    Map<String, Object> key = Map.of(
                            "filter",
                            filter,
                            "groupBy",
                            List.of(dimension),
                            "interval",
                            "MONTH",
                            "keys",
                            List.of(row.at("/keys/0").asString()),
                            "figure",
                            figure);
                    JsonNode explained = ask(Role.AUDITOR, EXPLAIN, Map.of("key", Map.of("hazards", key)))
                            .at("/explainStatistic");
                    long expected = row.at("/" + name).asLong();
                    assertThat(explained.at("/value").asLong())
                            .as(key.toString())
                            .isEqualTo(expected);
                    assertThat(explained.at("/records/edges").size())
                            .as(key.toString())
                            .isEqualTo((int) expected);
                });
            }
        }
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

    @Test
    @Rule("QJ16-17c")
    void the_file_of_an_enterprise_has_ten_sections_and_what_is_not_kept_yet_is_not_zero() throws InterruptedException {
        new DemoStory(users, port).enterpriseIsRegistered();
        HazardId id = HazardId.next();
        recorded(
                "Hazard",
                id.raw(),
                new HazardSubject(id, "530302-YH-2016-700001", new EnterpriseId(DemoStory.ENTERPRISE), "示范厂", COUNTY),
                "2016-05-03",
                List.of(HazardRegistered.class));
        readable();
        String document =
                "query($code: String) { enterprise360(creditCode: $code) { enterpriseId sections { domain state"
                        + " context count lastUpdatedAt latest { id recordedAt } } } }";
        Map<String, Object> code = Map.of("code", DemoUsers.DEMO_ENTERPRISE.raw());
        JsonNode sections = ask(Role.OFFICER, document, code).at("/enterprise360/sections");
        assertThat(sections).hasSize(10);
        JsonNode hazards = sections.get(0);
        assertThat(hazards.at("/context").asString()).isEqualTo("hazard-loop");
        assertThat(hazards.at("/count").asLong()).isPositive();
        assertThat(hazards.at("/lastUpdatedAt")).isEqualTo(hazards.at("/latest/0/recordedAt"));
        assertThat(sections.valueStream()
                        .filter(section -> section.at("/state").asString().equals("NOT_RECORDED"))
                        .map(section -> section.at("/domain").asString()))
                .containsExactly("CREDIT", "LICENCES", "TESTING", "ACCOUNTABILITY");
        assertThat(sections)
                .allSatisfy(section -> assertThat(section.at("/count").isNull())
                        .isEqualTo(section.at("/state").asString().equals("NOT_RECORDED")));
        JsonNode open = ask(Role.PUBLIC, document, code).at("/enterprise360/sections");
        assertThat(open).allSatisfy(section -> {
            assertThat(section.at("/count").isNull()).isTrue();
            assertThat(section.at("/latest")).isEmpty();
        });
        assertThat(refusal(Role.OFFICER, document, Map.of()).at("/code").asString())
                .isEqualTo("INVALID");
        assertThat(refusal(Role.OFFICER, document, Map.of("code", "no-code"))
                        .at("/code")
                        .asString())
                .isEqualTo("INVALID");
    }
}
