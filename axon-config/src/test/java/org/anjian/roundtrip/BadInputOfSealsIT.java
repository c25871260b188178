package org.anjian.roundtrip;

import static org.anjian.roundtrip.BadCase.INPUT;
import static org.anjian.roundtrip.BadCase.INVALID;
import static org.anjian.roundtrip.BadCase.NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Bad input about seals is refused with code, reason, field and rule, and stores no event; two at once seal once. */
@NodeForTests
class BadInputOfSealsIT {

    private static final String RULE = "ANJIAN-SEAL";
    private static final String NEVER = "9000-01-01";

    private final DemoUsers users;
    private final JdbcClient jdbc;
    private final RefusedInput refused;

    @LocalServerPort
    private int port;

    private DemoStory demo;
    private String hazard;
    private String seal;

    private final Clock clock;

    @Autowired
    BadInputOfSealsIT(DemoUsers users, JdbcClient jdbc, Clock clock) {
        this.clock = clock;
        this.users = users;
        this.jdbc = jdbc;
        this.refused = new RefusedInput(jdbc);
    }

    @BeforeEach
    void a_hazard_is_registered() {
        demo = new DemoStory(users, port);
        demo.enterpriseIsRegistered();
        hazard = demo.registered();
    }

    @AfterEach
    void nothing_is_left_sealed() {
        if (seal != null) {
            sent(Role.AUDITOR, "liftSeal", Map.of("sealId", seal, "reason", "查清"));
        }
    }

    private static Map<String, Object> terms(String until) {
        return Map.of("ground", "CORRECTION", "reason", "纠错", "until", until);
    }

    private String inTenDays() {
        return LegalTime.dayOf(clock.instant()).plusDays(10).toString();
    }

    private static Map<String, Object> sealing(String record, String until) {
        return Map.of("record", record, "terms", terms(until));
    }

    private JsonNode sent(Role role, String mutation, Map<String, ?> input) {
        return demo.as(role)
                .mutate(
                        mutation,
                        DemoStory.and(
                                input, Map.of("occurredAt", clock.instant().toString())),
                        "id version");
    }

    private static String reason(JsonNode answer) {
        return answer.at("/errors/0/extensions/reason").asString("");
    }

    @TestFactory
    Stream<DynamicTest> each_is_refused_and_stores_nothing() {
        String beyond = LocalDate.now(LegalTime.ZONE).plusDays(400).toString();
        BadInputStory story = new BadInputStory(demo);
        return Stream.of(
                        bad(
                                "a record that is not there",
                                "sealRecord",
                                sealing("hazard-none", inTenDays()),
                                NOT_FOUND,
                                "NO_SUCH_RECORD",
                                null,
                                INPUT),
                        bad(
                                "no record at all",
                                "sealRecord",
                                sealing(" ", inTenDays()),
                                INVALID,
                                "REQUIRED",
                                "record",
                                INPUT),
                        bad(
                                "a term of the past",
                                "sealRecord",
                                sealing(hazard, "2026-01-01"),
                                INVALID,
                                "TERM_OVER_BEFORE",
                                "until",
                                RULE),
                        bad(
                                "a term of thousands of years",
                                "sealRecord",
                                sealing(hazard, NEVER),
                                INVALID,
                                "TERM_TOO_LONG",
                                "until",
                                RULE),
                        bad(
                                "a term of four hundred days",
                                "sealRecord",
                                sealing(hazard, beyond),
                                INVALID,
                                "TERM_TOO_LONG",
                                "until",
                                RULE),
                        bad(
                                "a reason of blanks",
                                "sealRecord",
                                Map.of(
                                        "record",
                                        hazard,
                                        "terms",
                                        Map.of("ground", "CORRECTION", "reason", "  ", "until", inTenDays())),
                                INVALID,
                                "REQUIRED",
                                "reason",
                                INPUT),
                        bad(
                                "a reason of a book",
                                "sealRecord",
                                Map.of(
                                        "record",
                                        hazard,
                                        "terms",
                                        Map.of(
                                                "ground",
                                                "CORRECTION",
                                                "reason",
                                                "长".repeat(4_001),
                                                "until",
                                                inTenDays())),
                                INVALID,
                                "TOO_LONG",
                                "reason",
                                INPUT),
                        bad(
                                "a hazard as a document",
                                "sealDocument",
                                Map.of("document", hazard, "terms", terms(inTenDays())),
                                INVALID,
                                "NOT_A_DOCUMENT",
                                "document",
                                RULE),
                        bad(
                                "evidence that is not in the record",
                                "sealDocument",
                                Map.of("document", "ab".repeat(32), "record", hazard, "terms", terms(inTenDays())),
                                INVALID,
                                "NOT_A_DOCUMENT",
                                "document",
                                RULE),
                        bad(
                                "a person that is none",
                                "sealIdentity",
                                Map.of("person", hazard, "terms", terms(inTenDays())),
                                INVALID,
                                "MALFORMED",
                                "personId",
                                INPUT),
                        bad(
                                "a person that is not there",
                                "sealIdentity",
                                Map.of("person", "person-none", "terms", terms(inTenDays())),
                                NOT_FOUND,
                                "NO_SUCH_RECORD",
                                null,
                                INPUT),
                        bad(
                                "a seal that is not there",
                                "liftSeal",
                                Map.of("sealId", "seal-none", "reason", "x"),
                                NOT_FOUND,
                                "NO_SUCH_RECORD",
                                null,
                                INPUT),
                        new BadCase(
                                "an officer who seals",
                                Role.OFFICER,
                                "sealRecord",
                                sealing(hazard, inTenDays()),
                                "FORBIDDEN",
                                "NOT_PERMITTED",
                                null,
                                INPUT))
                .map(bad -> bad.test(story, refused));
    }

    private static BadCase bad(
            String name,
            String mutation,
            Map<String, Object> input,
            String code,
            String reason,
            String field,
            String rule) {
        return new BadCase(name, Role.AGENCY_HEAD, mutation, input, code, reason, field, rule);
    }

    @Test
    void ten_megabytes_of_reason_are_not_read() {
        JsonNode answer = sent(
                Role.AGENCY_HEAD,
                "sealRecord",
                Map.of(
                        "record",
                        hazard,
                        "terms",
                        Map.of("ground", "CORRECTION", "reason", "x".repeat(10 << 20), "until", inTenDays())));
        assertThat(answer.toString()).contains("TOO_LONG").doesNotContain("xxxx");
        assertThat(seals()).isZero();
    }

    @Test
    void of_those_who_seal_at_once_one_does_and_the_same_request_twice_is_one() throws Exception {
        List<Callable<JsonNode>> both = IntStream.range(0, 6)
                .<Callable<JsonNode>>mapToObj(i -> () -> sent(Role.AUDITOR, "sealRecord", sealing(hazard, inTenDays())))
                .toList();
        List<JsonNode> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads.invokeAll(both).stream().map(Future::resultNow).toList();
        }
        assertThat(answers.stream().filter(answer -> !answer.has("errors"))).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.has("errors")).map(BadInputOfSealsIT::reason))
                .containsOnly("SEALED_ALREADY");
        assertThat(seals()).isEqualTo(1);
        seal = answers.stream()
                .filter(answer -> !answer.has("errors"))
                .findFirst()
                .orElseThrow()
                .at("/data/sealRecord/id")
                .asString();

        Map<String, Object> renewal = DemoStory.and(
                Map.of(
                        "sealId",
                        seal,
                        "until",
                        LocalDate.parse(inTenDays()).plusDays(5).toString(),
                        "reason",
                        "仍需"),
                Map.of(
                        "occurredAt",
                        clock.instant().toString(),
                        "commandId",
                        UUID.randomUUID().toString()));
        JsonNode once = demo.as(Role.AUDITOR).mutate("renewSeal", renewal, "id version");
        JsonNode twice = demo.as(Role.AUDITOR).mutate("renewSeal", renewal, "id version");
        assertThat(once.at("/data/renewSeal/version").asLong()).isEqualTo(2);
        assertThat(twice).isEqualTo(once);
        assertThat(reason(sent(Role.AGENCY_HEAD, "sealRecord", sealing(hazard, inTenDays()))))
                .as("the head of another office than the auditors' is told of no record")
                .isEqualTo("NO_SUCH_RECORD");
    }

    private long seals() {
        return jdbc.sql("SELECT count(*) FROM seal WHERE matter = :hazard AND held")
                .param("hazard", hazard)
                .query(Long.class)
                .single();
    }
}
