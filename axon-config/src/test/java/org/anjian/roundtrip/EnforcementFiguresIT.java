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
import java.util.UUID;
import java.util.stream.IntStream;
import org.anjian.DemoStory;
import org.anjian.GraphQlClient;
import org.anjian.NodeForTests;
import org.anjian.api.closure.ClosureCriterion;
import org.anjian.api.closure.ClosureId;
import org.anjian.api.closure.ClosureSubject;
import org.anjian.api.closure.event.ClosureCriterionMet;
import org.anjian.api.closure.event.ClosureExecuted;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.anjian.api.enforcementmeasure.MeasureKind;
import org.anjian.api.enforcementmeasure.MeasureTerms;
import org.anjian.api.enforcementmeasure.MeasureUrgency;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureImposed;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureProposed;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enforcementplan.EnforcementPlanSubject;
import org.anjian.api.enforcementplan.PlanBasis;
import org.anjian.api.enforcementplan.PlanContents;
import org.anjian.api.enforcementplan.PlanItem;
import org.anjian.api.enforcementplan.event.EnforcementPlanDrafted;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.inspection.Concealment;
import org.anjian.api.inspection.EnforcementForm;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.InspectionLayer;
import org.anjian.api.inspection.InspectionMatter;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.inspection.InspectionTerms;
import org.anjian.api.inspection.PlanReference;
import org.anjian.api.inspection.RecordMedium;
import org.anjian.api.inspection.event.InspectionCompleted;
import org.anjian.api.inspection.event.InspectionOpened;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.officer.OfficerState;
import org.anjian.api.officer.OfficerSubject;
import org.anjian.api.officer.event.CredentialExpired;
import org.anjian.api.officer.event.OfficerCredentialIssued;
import org.anjian.api.officer.event.OfficerRegistered;
import org.anjian.api.officer.event.ReassignmentDue;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.ClosingReason;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.TeamChangeReason;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseRecordAttached;
import org.anjian.api.penaltycase.event.CaseTeamChanged;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionPublished;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.security.DemoUsers;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Figures of enforcement through the real queries, from recorded events; and a grid report from the worker to the hazard. */
@NodeForTests
class EnforcementFiguresIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final RegionCode COUNTY = new RegionCode("530323");
    private static final Evidence FILE = new Evidence("record", "0123456789abcdef".repeat(4));

    private final EventStore store;
    private final TransactionTemplate transaction;
    private final DemoUsers users;

    @LocalServerPort
    private int port;

    private final String mine = UUID.randomUUID().toString();
    private final EnterpriseId enterprise = new EnterpriseId("enterprise-figures-" + mine);
    private final String bureau = "shizong-" + UUID.randomUUID();
    private final Actor head = new Actor("head-" + bureau, Role.AGENCY_HEAD, bureau, COUNTY, null);

    @Autowired
    EnforcementFiguresIT(EventStore store, PlatformTransactionManager transactions, DemoUsers users) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.users = users;
    }

    @BeforeEach
    void the_mine_is_registered() {
        register("figures", mine);
    }

    private void register(String scheme, String key) {
        JsonNode registered = GraphQlClient.as(Role.AGENCY_HEAD, users, port)
                .mutate(
                        "registerEnterprise",
                        Map.of(
                                "foreignIdentifier",
                                Map.of("scheme", scheme, "value", key),
                                "profile",
                                Map.of("name", "小煤矿", "sector", "COAL_MINE"),
                                "region",
                                COUNTY.raw(),
                                "occurredAt",
                                "2016-01-01T09:00:00+08:00"),
                        "enterpriseId");
        assertThat(registered.has("errors")).as(registered.toPrettyString()).isFalse();
    }

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plus(Duration.ofHours(9));
    }

    private void record(String type, String id, List<?> events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (Object event : events) {
            messages.add(new GenericDomainEventMessage<>(type, id, messages.size(), event, head.toMetadata()));
        }
        transaction.executeWithoutResult(status -> store.publish(messages));
    }

    private JsonNode ask(Role role, String document, Map<String, ?> variables) {
        JsonNode answer = GraphQlClient.as(role, users, port).send(document, variables);
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.path("data");
    }

    @Test
    @Rule("QJ22B-06a")
    void thirty_linked_inspections_of_forty_and_five_beside_the_plan_are_75_percent() {
        EnforcementPlanId plan = plan(2022, new PlanItem("I1", null, Sector.COAL_MINE, null, 3, 40));
        inspected(plan, "I1", 30, "2022-05-10");
        inspected(null, null, 5, "2022-06-10");
        completion(2022, 40, 30, 75.0, 5, 1);
    }

    @Test
    @Rule("ML20-05b")
    void ninety_two_of_a_hundred_items_done_leave_eight_without() {
        EnforcementPlanId plan = plan(
                2021,
                IntStream.rangeClosed(1, 100)
                        .mapToObj(i -> new PlanItem("I" + i, null, Sector.COAL_MINE, null, i % 12 + 1, 1))
                        .toArray(PlanItem[]::new));
        for (int i = 1; i <= 92; i++) {
            inspected(plan, "I" + i, 1, "2021-12-31");
        }
        completion(2021, 100, 92, 92.0, 0, 8);
    }

    private EnforcementPlanId plan(int year, PlanItem... items) {
        EnforcementPlanId id = EnforcementPlanId.of(bureau, year);
        PlanContents contents = new PlanContents(
                List.of("煤矿"),
                List.of("通风"),
                List.of("停产整顿"),
                new PlanBasis(3, 1, List.of(Sector.COAL_MINE)),
                List.of(items));
        record(
                "EnforcementPlan",
                id.raw(),
                List.of(new EnforcementPlanDrafted(
                        new EnforcementPlanSubject(id, bureau, "师宗县应急管理局", COUNTY, year),
                        at(year + "-01-05"),
                        1,
                        contents,
                        false)));
        return id;
    }

    private void inspected(EnforcementPlanId plan, String item, int times, String day) {
        PlanReference reference = plan == null ? null : new PlanReference(plan, item);
        for (int i = 0; i < times; i++) {
            InspectionId id = InspectionId.next();
            InspectionSubject subject = new InspectionSubject(
                    id, enterprise, "矿山", COUNTY, Sector.COAL_MINE, bureau, InspectionMode.ANNOUNCED, Concealment.OPEN);
            InspectionTerms terms = new InspectionTerms(
                    InspectionLayer.DEPARTMENT_SPECIAL,
                    EnforcementForm.OWN,
                    List.of(InspectionMatter.WORK_SAFETY),
                    LocalDate.parse(day),
                    "通风",
                    reference,
                    plan == null ? "上级交办" : null,
                    null,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null);
            record(
                    "Inspection",
                    id.raw(),
                    List.of(
                            new InspectionOpened(subject, at(day), COUNTY, terms, List.of()),
                            new InspectionCompleted(subject, at(day), "合格", plan != null, reference, null)));
        }
    }

    private void completion(int year, int planned, int done, double rate, int offPlan, int unexecuted) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode counted = ask(
                            Role.AUDITOR,
                            "query($of: String!, $year: Int!) { planCompletion(regulator: $of, year: $year)"
                                    + " { planned done rate offPlan unexecuted } }",
                            Map.of("of", bureau, "year", year))
                    .path("planCompletion");
            assertThat(counted.path("planned").asInt()).isEqualTo(planned);
            assertThat(counted.path("done").asInt()).isEqualTo(done);
            assertThat(counted.path("rate").asDouble()).isEqualTo(rate);
            assertThat(counted.path("offPlan").asInt()).isEqualTo(offPlan);
            assertThat(counted.path("unexecuted").size()).isEqualTo(unexecuted);
        });
    }

    private PenaltyCaseId penalised(String day, PenaltyCaseEvent... more) {
        PenaltyCaseId id = PenaltyCaseId.next();
        record("PenaltyCase", id.raw(), history(subject(id), day, more));
        return id;
    }

    private PenaltyCaseSubject subject(PenaltyCaseId id) {
        return new PenaltyCaseSubject(
                id, "立1号", SubjectKind.ENTERPRISE, null, enterprise, "矿山", Sector.COAL_MINE, COUNTY);
    }

    private static List<PenaltyCaseEvent> history(PenaltyCaseSubject subject, String day, PenaltyCaseEvent... more) {
        List<PenaltyCaseEvent> events = new ArrayList<>(List.of(
                new PenaltyCaseOpened(
                        subject,
                        at(day),
                        new CaseOrigin(CaseOriginKind.OTHER, null),
                        "违法生产",
                        List.of(),
                        List.of("o1", "o2"),
                        null,
                        null),
                new CaseFiled(
                        subject, at(day), "head", "立案", List.of(), List.of("o1", "o2"), LocalDate.parse(day), null),
                new PenaltyDecided(
                        subject,
                        at(day),
                        "罚1号",
                        "P-1",
                        "facts",
                        "basis",
                        List.of(),
                        List.of(),
                        5_000_000,
                        0,
                        List.of(PenaltyKind.FINE),
                        null,
                        "head",
                        List.of(1),
                        LocalDate.parse(day))));
        for (PenaltyCaseEvent event : more) {
            events.add(event);
        }
        return events;
    }

    @Test
    @Rule("QJ16-08d")
    void an_enterprise_fined_twice_and_suspended_once_in_a_quarter_is_in_each_batch_once() {
        penalised("2016-07-10");
        penalised("2016-09-30");
        EnforcementMeasureId measure = EnforcementMeasureId.next();
        EnforcementMeasureSubject stop = new EnforcementMeasureSubject(
                measure,
                enterprise,
                "矿山",
                COUNTY,
                MeasureKind.STOP_PRODUCTION,
                new OrderOrigin(OrderOriginKind.INSPECTION, "inspection-1"),
                bureau);
        // Half past midnight of the quarter's first day, which is still June by UTC.
        Instant imposedAt = LegalTime.startOf(LocalDate.parse("2016-07-01")).plusSeconds(1800);
        record(
                "EnforcementMeasure",
                measure.raw(),
                List.of(
                        new EnforcementMeasureProposed(stop, imposedAt, "P-1", "grounds", "basis", "o1", null),
                        new EnforcementMeasureImposed(
                                stop,
                                imposedAt,
                                new MeasureTerms("瓦斯超限", LocalDate.parse("2016-08-01"), "矿长", List.of("停产")),
                                MeasureUrgency.ORDINARY,
                                List.of("o1", "o2"))));
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode counted = ask(
                            Role.AUDITOR,
                            "query($of: ID!) { crackdownStats(jurisdiction: \"530300\", enterprise: $of, period: {from:"
                                    + " \"2016-01-01\", to: \"2016-12-31\"}) { totals { closed punished suspended }"
                                    + " rows { county period figures { closed punished suspended } } } }",
                            Map.of("of", enterprise.raw()))
                    .path("crackdownStats");
            assertThat(counted.path("totals").toString()).isEqualTo("{\"closed\":0,\"punished\":1,\"suspended\":1}");
            assertThat(counted.path("rows").size()).isEqualTo(1);
            assertThat(counted.at("/rows/0/period").asString()).isEqualTo("2016-Q3");
            assertThat(counted.at("/rows/0/county").asString()).isEqualTo(COUNTY.raw());
            assertThat(counted.at("/rows/0/figures")).isEqualTo(counted.path("totals"));
        });
    }

    @Test
    @Rule("ML20-05e")
    void the_rate_of_the_year_reflects_a_case_closed_without_process_records() {
        PenaltyCaseId first = PenaltyCaseId.next();
        PenaltyCaseSubject k1 = subject(first);
        record(
                "PenaltyCase",
                first.raw(),
                history(
                        k1,
                        "2023-03-01",
                        new PenaltyDecisionPublished(k1, at("2023-03-03"), "web", FILE, "o1"),
                        new PenaltyCaseClosed(k1, at("2023-04-01"), ClosingReason.EXECUTED, "paid")));
        PenaltyCaseId second = PenaltyCaseId.next();
        PenaltyCaseSubject k2 = subject(second);
        record(
                "PenaltyCase",
                second.raw(),
                history(
                        k2,
                        "2023-03-01",
                        new CaseRecordAttached(
                                k2, at("2023-03-02"), PenaltyStage.DECIDED, RecordMedium.VIDEO, FILE, "r-7", "o1"),
                        new PenaltyDecisionPublished(k2, at("2023-03-03"), "web", FILE, "o1"),
                        new PenaltyCaseClosed(k2, at("2023-04-01"), ClosingReason.EXECUTED, "paid")));
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode rate = ask(
                            Role.AUDITOR,
                            "query($of: String!) { threeSystemsRate(regulator: $of, year: 2023) { closed kept rate"
                                    + " publicity { ok missing } recording { ok missing } legalReview { notApplicable }"
                                    + " } }",
                            Map.of("of", bureau))
                    .path("threeSystemsRate");
            assertThat(rate.toString())
                    .isEqualTo("{\"closed\":2,\"kept\":1,\"rate\":50.0,\"publicity\":{\"ok\":2,\"missing\":0},"
                            + "\"recording\":{\"ok\":1,\"missing\":1},\"legalReview\":{\"notApplicable\":2}}");
        });
        JsonNode shown = ask(
                        Role.AUDITOR,
                        "query($id: ID!) { penaltyCase(id: $id) { regulator threeSystems { publicity recording legalReview"
                                + " } } }",
                        Map.of("id", first.raw()))
                .path("penaltyCase");
        assertThat(shown.path("threeSystems").toString())
                .isEqualTo("{\"publicity\":\"OK\",\"recording\":\"MISSING\",\"legalReview\":\"NOT_APPLICABLE\"}");
        assertThat(shown.path("regulator").asString()).isEqualTo(bureau);
    }

    @Test
    @Rule("ML20-12e")
    void a_grid_report_goes_to_the_township_is_overdue_and_becomes_a_hazard() {
        new DemoStory(users, port).enterpriseIsRegistered();
        String grid = done(
                Role.OFFICER,
                "registerGrid",
                Map.of(
                        "code",
                        "W-1",
                        "name",
                        "一网格",
                        "region",
                        "530302001",
                        "township",
                        Map.of("code", "qilin-emergency-bureau", "name", "南宁街道办事处")),
                "2020-03-01");
        done(Role.OFFICER, "assignGridWorker", Map.of("gridId", grid, "account", "demo-assistant"), "2020-03-02");
        done(
                Role.OFFICER,
                "linkGridEnterprise",
                Map.of("gridId", grid, "enterpriseId", DemoStory.ENTERPRISE),
                "2020-03-02");
        String report = done(
                Role.AUXILIARY,
                "recordGridReport",
                Map.of(
                        "gridId",
                        grid,
                        "enterpriseId",
                        DemoStory.ENTERPRISE,
                        "description",
                        "疏散通道堵塞",
                        "location",
                        "二车间"),
                "2020-09-01");
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode overdue = reports("{grid: \"" + grid + "\", overdue: true}");
            assertThat(overdue.size()).isEqualTo(1);
            assertThat(overdue.at("/0/node/id").asString()).isEqualTo(report);
            assertThat(overdue.at("/0/node/disposeBy").asString()).isEqualTo("2020-09-08");
            assertThat(overdue.at("/0/node/overdueSince").asString()).isEqualTo("2020-09-09");
        });
        JsonNode denied = GraphQlClient.as(Role.AUXILIARY, users, port)
                .mutate(
                        "disposeGridReport",
                        Map.of(
                                "gridReportId",
                                report,
                                "outcome",
                                "RESOLVED",
                                "note",
                                "x",
                                "occurredAt",
                                "2020-09-10T09:00:00+08:00"),
                        "id");
        assertThat(denied.at("/errors/0/extensions/reason").asString()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(denied.at("/errors/0/extensions/rule").asString()).isEqualTo("QJ16-11d");
        done(
                Role.OFFICER,
                "disposeGridReport",
                Map.of(
                        "gridReportId",
                        report,
                        "outcome",
                        "HAZARD",
                        "note",
                        "已核实",
                        "severity",
                        "GENERAL",
                        "category",
                        "消防"),
                "2020-09-10");
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode disposed = reports("{grid: \"" + grid + "\"}").at("/0/node");
            assertThat(disposed.path("state").asString()).isEqualTo("DISPOSED");
            JsonNode hazard = ask(
                            Role.OFFICER,
                            "query($id: ID!) { hazard(id: $id) { source description sourceRecord { system key } } }",
                            Map.of("id", disposed.path("hazardId").asString()))
                    .path("hazard");
            assertThat(hazard.path("source").asString()).isEqualTo("GRID_REPORT");
            assertThat(hazard.at("/sourceRecord/system").asString()).isEqualTo("gridreport");
            assertThat(hazard.at("/sourceRecord/key").asString()).isEqualTo(report);
        });
        assertThat(reports("{grid: \"" + grid + "\", overdue: true}").size()).isZero();
    }

    @Test
    @Rule("QJ16-10c")
    void a_closing_that_was_carried_out_closes_the_enterprise_in_the_register() {
        String key = UUID.randomUUID().toString();
        EnterpriseId doomed = new EnterpriseId("enterprise-test-" + key);
        register("test", key);
        ClosureSubject closure =
                new ClosureSubject(ClosureId.next(), doomed, "小煤矿", COUNTY, ClosureCriterion.UNFIT_AFTER_SUSPENSION);
        record(
                "Closure",
                closure.id().raw(),
                List.of(
                        new ClosureCriterionMet(closure, at("2016-08-02"), List.of("order-1"), "unfit", "anjian"),
                        new ClosureExecuted(closure, at("2016-09-20"), "gates sealed", List.of())));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ask(
                                        Role.AUDITOR,
                                        "query($id: ID!) { enterprise(id: $id) { closedOn } }",
                                        Map.of("id", doomed.raw()))
                                .at("/enterprise/closedOn")
                                .asString(""))
                        .isEqualTo("2016-09-20"));
    }

    @Test
    @Rule("QJ16-18c")
    void what_an_officer_handles_whose_certificate_ended_is_listed_until_others_have_it() {
        String account = "o1-" + bureau;
        OfficerId id = OfficerId.of(account);
        OfficerSubject officer = new OfficerSubject(id, account, new ResponsibleBody(bureau, "师宗县应急管理局"), COUNTY, null);
        PenaltyCaseId handled = PenaltyCaseId.next();
        record(
                "PenaltyCase",
                handled.raw(),
                List.of(new PenaltyCaseOpened(
                        subject(handled),
                        at("2022-05-01"),
                        new CaseOrigin(CaseOriginKind.OTHER, null),
                        "违法生产",
                        List.of(),
                        List.of(account, "o2"),
                        null,
                        null)));
        record(
                "Officer",
                id.raw(),
                List.of(
                        new OfficerRegistered(officer, at("2016-07-01")),
                        new OfficerCredentialIssued(
                                officer,
                                at("2017-06-01"),
                                "YN-1",
                                LocalDate.parse("2017-06-01"),
                                LocalDate.parse("2022-05-31")),
                        new CredentialExpired(officer, at("2022-06-01"), "YN-1", LocalDate.parse("2022-05-31"))));
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(reassignments()).contains(handled.raw()).contains(account);
            assertThat(store.readEvents(id.raw()).asStream().<Object>map(event -> event.getPayload()))
                    .contains(new ReassignmentDue(
                            officer, at("2022-06-01"), OfficerState.CREDENTIAL_EXPIRED, List.of(handled.raw())));
        });
        transaction.executeWithoutResult(status -> store.publish(new GenericDomainEventMessage<>(
                "PenaltyCase",
                handled.raw(),
                1,
                new CaseTeamChanged(
                        subject(handled),
                        at("2022-06-02"),
                        List.of("o2", "o3"),
                        List.of("o3"),
                        List.of(account),
                        TeamChangeReason.CREDENTIAL_ENDED,
                        "证件到期"),
                head.toMetadata())));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(reassignments()).doesNotContain(handled.raw()));
    }

    private String reassignments() {
        return ask(
                        Role.AUDITOR,
                        "{ reassignments(region: \"" + COUNTY.raw()
                                + "\") { inspections { id officers } cases { id enterpriseName officers } } }",
                        Map.of())
                .toString();
    }

    private JsonNode reports(String filter) {
        return ask(
                        Role.AUXILIARY,
                        "{ gridReports(filter: " + filter
                                + ") { edges { node { id state disposeBy overdueSince hazardId body { code } } } } }",
                        Map.of())
                .at("/gridReports/edges");
    }

    private String done(Role role, String mutation, Map<String, ?> input, String day) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("occurredAt", day + "T09:00:00+08:00");
        JsonNode answer = GraphQlClient.as(role, users, port).mutate(mutation, whole, "id");
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/" + mutation + "/id").asString();
    }
}
