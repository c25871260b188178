package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.anjian.AnjianApplication;
import org.anjian.GraphQlClient;
import org.anjian.MovedClock;
import org.anjian.NodeForTests;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.HazardRevoked;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.command.CompileMonthlyReturn;
import org.anjian.api.monthlyreturn.command.DeclareNoTypicalCases;
import org.anjian.api.monthlyreturn.command.ExpectMonthlyReturn;
import org.anjian.api.monthlyreturn.command.NominateTypicalCase;
import org.anjian.api.monthlyreturn.command.ReturnMonthlyReturn;
import org.anjian.api.monthlyreturn.command.SignMonthlyReturn;
import org.anjian.api.monthlyreturn.command.SubmitMonthlyReturn;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.security.DemoUsers;
import org.awaitility.core.ThrowingRunnable;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** The returns of three bureaus for September 2022: one in time, one a day late and sent back, one never; and a late correction. */
@SpringBootTest(
        classes = {AnjianApplication.class, NodeForTests.Services.class, MovedClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "anjian.index.prefix=returns-")
@DirtiesContext
class MonthlyReturnIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final RegionCode COUNTY = new RegionCode("530325");
    private static final String PROMPT = "fuyuan-emergency";
    private static final String LATE = "fuyuan-housing";
    private static final String SILENT = "fuyuan-transport";
    private static final Actor OFFICE = new Actor("office", Role.COMMITTEE_OFFICE, "committee", COUNTY, null);
    private static final EnterpriseId ENTERPRISE = new EnterpriseId("enterprise-test-returns");
    private static final PenaltyCaseId CASE = new PenaltyCaseId("penaltycase-of-september");

    private final CommandGateway gateway;
    private final EventStore store;
    private final TransactionTemplate transaction;
    private final MovedClock.MovableClock clock;
    private final DemoUsers users;

    @LocalServerPort
    private int port;

    @Autowired
    MonthlyReturnIT(
            CommandGateway gateway,
            EventStore store,
            PlatformTransactionManager transactions,
            MovedClock.MovableClock clock,
            DemoUsers users) {
        this.gateway = gateway;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.users = users;
    }

    private static Actor officer(String bureau) {
        return new Actor("officer-" + bureau, Role.OFFICER, bureau, COUNTY, null);
    }

    private static Actor head(String bureau) {
        return new Actor("head-" + bureau, Role.AGENCY_HEAD, bureau, COUNTY, null);
    }

    private static MonthlyReturnId september(String bureau) {
        return MonthlyReturnId.of(bureau, COUNTY, "2022-09");
    }

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private Decision send(Object command, Actor actor) {
        return gateway.sendAndWait(
                GenericCommandMessage.asCommandMessage(command).andMetaData(new HashMap<>(actor.toMetadata())),
                60,
                TimeUnit.SECONDS);
    }

    private String refusal(Object command, Actor actor) {
        try {
            send(command, actor);
            return "accepted";
        } catch (RuntimeException refused) {
            return refused.getMessage();
        }
    }

    private void record(String type, String id, int first, List<?> events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (Object event : events) {
            messages.add(new GenericDomainEventMessage<>(
                    type, id, first + messages.size(), event, officer(PROMPT).toMetadata()));
        }
        transaction.executeWithoutResult(status -> store.publish(messages));
    }

    private JsonNode ask(String document) {
        JsonNode answer = GraphQlClient.as(Role.AUDITOR, users, port).send(document, Map.of());
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.path("data");
    }

    private JsonNode shown(String bureau, Decision written, String selection) {
        String position = written == null ? "" : ", position: \"" + written.position() + "\"";
        return ask("{ monthlyReturn(id: \"" + september(bureau) + "\"" + position + ") { " + selection + " } }")
                .path("monthlyReturn");
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).untilAsserted(assertion);
    }

    private static HazardSubject hazard(String id) {
        return new HazardSubject(new HazardId("hazard-" + id), "530325-YH-2022-" + id, ENTERPRISE, "矿山", COUNTY);
    }

    private static long value(JsonNode block, String figure) {
        return block.valueStream()
                .filter(one -> one.path("figure").asString().equals(figure))
                .findFirst()
                .orElseThrow()
                .path("value")
                .asLong();
    }

    private void whatHappenedInSeptember() {
        for (String id : List.of("900001", "900002")) {
            record(
                    "Hazard",
                    "hazard-" + id,
                    0,
                    List.of(new HazardRegistered(
                            hazard(id),
                            at("2022-09-14"),
                            HazardKind.HAZARD,
                            HazardSource.GOVERNMENT_INSPECTION,
                            HazardGrade.GENERAL,
                            "顶板",
                            Sector.COAL_MINE,
                            "支护不足",
                            "工作面",
                            null)));
        }
        PenaltyCaseSubject subject = new PenaltyCaseSubject(
                CASE, "富应急立〔2022〕9号", SubjectKind.ENTERPRISE, null, ENTERPRISE, "矿山", Sector.COAL_MINE, COUNTY);
        record(
                "PenaltyCase",
                CASE.raw(),
                0,
                List.of(
                        PenaltyEvents.opened(subject, at("2022-09-14")),
                        PenaltyEvents.fined(
                                subject, at("2022-09-28"), "罚9号", 5_000_000, LocalDate.parse("2022-10-12"))));
    }

    private void compile(String bureau) {
        send(new CompileMonthlyReturn(bureau, COUNTY, "2022-09", clock.instant(), null), officer(bureau));
    }

    private String digest(String bureau, Decision written) {
        return shown(bureau, written, "compiled { sha256 }")
                .at("/compiled/sha256")
                .asString();
    }

    @Test
    @Rule("QJ22B-11a")
    @Rule("QJ22B-11b")
    @Rule("QJ22B-11c")
    @Rule("QJ22B-12a")
    @Rule("QJ22B-12b")
    void a_month_of_three_bureaus() {
        clock.set("2022-08-30T09:00");
        for (String bureau : List.of(PROMPT, LATE, SILENT)) {
            send(new ExpectMonthlyReturn(bureau, COUNTY, "2022-09", clock.instant(), null), OFFICE);
        }
        clock.set("2022-09-30T09:00");
        whatHappenedInSeptember();
        clock.set("2022-10-03T00:00");
        eventually(() -> assertThat(shown(SILENT, null, "remindedOn dueOn").toString())
                .isEqualTo("{\"remindedOn\":\"2022-10-03\",\"dueOn\":\"2022-10-05\"}"));
        theyAreSubmitted();
        whoReportedIsListed();
        aLateCorrectionIsExplained();
        theNextMonthIsOwed();
    }

    private void theyAreSubmitted() {
        clock.set("2022-10-04T09:00");
        compile(PROMPT);
        Decision nominated = send(
                new NominateTypicalCase(
                        september(PROMPT), CASE, "违法生产", "罚款五万元", "停产整改不彻底", "加强复查", clock.instant(), null),
                officer(PROMPT));
        JsonNode figures = shown(
                        PROMPT,
                        nominated,
                        "compiled { figures { hazards { figure value }" + " penalties { figure value } } }")
                .at("/compiled/figures");
        assertThat(value(figures.path("hazards"), "HAZARDS_FOUND")).isEqualTo(2);
        assertThat(value(figures.path("penalties"), "PENALTIES")).isEqualTo(1);
        assertThat(value(figures.path("penalties"), "FINES_FEN")).isEqualTo(5_000_000);
        send(new SignMonthlyReturn(september(PROMPT), digest(PROMPT, nominated), clock.instant(), null), head(PROMPT));
        eventually(this::whatWasSignedIsUnderACheckpoint);
        compile(LATE);
        Decision none = send(new DeclareNoTypicalCases(september(LATE), clock.instant(), null), officer(LATE));
        clock.set("2022-10-05T23:30");
        Decision inTime = send(new SubmitMonthlyReturn(september(PROMPT), clock.instant(), null), officer(PROMPT));
        assertThat(shown(PROMPT, inTime, "delivery { timeliness daysLate }").toString())
                .isEqualTo("{\"delivery\":{\"timeliness\":\"ON_TIME\",\"daysLate\":0}}");
        assertThat(refusal(new SubmitMonthlyReturn(september(LATE), clock.instant(), null), officer(LATE)))
                .contains("PRINCIPAL_SIGNATURE_REQUIRED");
        clock.set("2022-10-06T00:00");
        eventually(() -> assertThat(shown(SILENT, null, "state overdueOn").toString())
                .isEqualTo("{\"state\":\"EXPECTED\",\"overdueOn\":\"2022-10-06\"}"));
        send(new SignMonthlyReturn(september(LATE), digest(LATE, none), clock.instant(), null), head(LATE));
        Decision late = send(new SubmitMonthlyReturn(september(LATE), clock.instant(), null), officer(LATE));
        assertThat(shown(LATE, late, "overdueOn delivery { timeliness daysLate }")
                        .toString())
                .isEqualTo("{\"overdueOn\":\"2022-10-06\",\"delivery\":{\"timeliness\":\"LATE\",\"daysLate\":1}}");
    }

    private void whatWasSignedIsUnderACheckpoint() {
        JsonNode days = GraphQlClient.as(Role.AUDITOR, users, port)
                .send("{ checkpointDays(first: 1) { edges { node { checkpoints { cause } } } } }", Map.of());
        assertThat(days.at("/data/checkpointDays/edges/0/node/checkpoints")
                        .valueStream()
                        .map(checkpoint -> checkpoint.path("cause").asString()))
                .contains("MONTHLY_RETURN");
    }

    private void whoReportedIsListed() {
        String counts = "owed received late returned missing pending";
        eventually(() -> assertThat(compliance(counts).toString())
                .isEqualTo("{\"owed\":3,\"received\":1,\"late\":1,\"returned\":0,\"missing\":1,\"pending\":0}"));
        clock.set("2022-10-07T09:00");
        send(new ReturnMonthlyReturn(september(LATE), "缺少案例", clock.instant(), null), OFFICE);
        eventually(() -> assertThat(compliance(counts + " rows { organisation standing daysLate }")
                        .toString())
                .isEqualTo("{\"owed\":3,\"received\":1,\"late\":0,\"returned\":1,\"missing\":1,\"pending\":0,\"rows\":["
                        + "{\"organisation\":\"fuyuan-emergency\",\"standing\":\"RECEIVED\",\"daysLate\":0},"
                        + "{\"organisation\":\"fuyuan-housing\",\"standing\":\"RETURNED\",\"daysLate\":2},"
                        + "{\"organisation\":\"fuyuan-transport\",\"standing\":\"MISSING\",\"daysLate\":2}]}"));
    }

    private JsonNode compliance(String selection) {
        return ask("{ monthlyReturnCompliance(month: \"2022-09\", region: \"530325\") { " + selection + " } }")
                .path("monthlyReturnCompliance");
    }

    private void aLateCorrectionIsExplained() {
        String figures = "{ inspections { figure value } hazards { figure value } penalties { figure value } }";
        String selection = "signed { position sha256 figures " + figures
                + " } restatement { signed { sha256 } restated {"
                + " figures " + figures + " } effect " + figures + " explained { record event occurredOn effect "
                + figures + " } }";
        JsonNode before = shown(PROMPT, null, selection);
        assertThat(before.at("/restatement/explained").size()).isZero();
        assertThat(before.at("/restatement/restated/figures")).isEqualTo(before.at("/signed/figures"));
        clock.set("2022-10-10T09:00");
        record("Hazard", "hazard-900002", 1, List.of(new HazardRevoked(hazard("900002"), clock.instant(), "重复登记")));
        JsonNode after = shown(PROMPT, null, selection);
        assertThat(after.path("signed")).isEqualTo(before.path("signed"));
        assertThat(value(after.at("/restatement/restated/figures/hazards"), "HAZARDS_FOUND"))
                .isEqualTo(1);
        JsonNode explained = after.at("/restatement/explained");
        assertThat(explained.size()).isEqualTo(1);
        assertThat(explained.at("/0/record").asString()).isEqualTo("hazard-900002");
        assertThat(explained.at("/0/event").asString()).isEqualTo("HazardRevoked");
        assertThat(explained.at("/0/effect")).isEqualTo(after.at("/restatement/effect"));
        assertThat(value(explained.at("/0/effect/hazards"), "HAZARDS_FOUND")).isEqualTo(-1);
    }

    private void theNextMonthIsOwed() {
        clock.set("2022-11-01T00:00");
        eventually(() -> {
            JsonNode october = ask("{ monthlyReturns(filter: {organisation: \"" + SILENT
                            + "\", fromMonth: \"2022-10\"}) { totalCount edges { node { month state dueOn } } } }")
                    .path("monthlyReturns");
            assertThat(october.path("totalCount").asInt()).isEqualTo(1);
            assertThat(october.at("/edges/0/node").toString())
                    .isEqualTo("{\"month\":\"2022-10\",\"state\":\"EXPECTED\",\"dueOn\":\"2022-11-05\"}");
        });
    }
}
