package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.security.DemoUsers;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every figure leads to its records: through GraphQL on the real stores. */
@NodeForTests
class FigureExplanationsIT extends TraceScene {

    private static final String EXPLAIN = """
            query($key: StatisticKey!, $first: Int, $after: String) {
              explainStatistic(key: $key, first: $first, after: $after) {
                statistic figure value counted withheld sum
                records { totalCount pageInfo { hasNextPage endCursor }
                  edges { node { id eventId eventType responsible role organisation on amount } } } } }""";

    @Autowired
    FigureExplanationsIT(DemoUsers users, EventStore store, CaughtUp caughtUp) {
        super(users, store, caughtUp);
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

    private void publish(PenaltyCaseId id, long sequence, PenaltyCaseEvent event, String account) {
        store.publish(new GenericDomainEventMessage<>(
                "PenaltyCase", id.raw(), sequence, event, head(account).toMetadata()));
    }

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
}
