package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anjian.NodeForTests;
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
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.ClosingReason;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseRecordAttached;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecisionPublished;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.security.DemoUsers;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JsonNode;

/** Figures of enforcement through the real queries, from recorded events. */
@NodeForTests
class EnforcementFiguresIT extends EnforcementScene {

    private static final Evidence FILE = new Evidence("record", "0123456789abcdef".repeat(4));

    @Autowired
    EnforcementFiguresIT(EventStore store, PlatformTransactionManager transactions, DemoUsers users) {
        super(store, transactions, users);
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

    private static List<PenaltyCaseEvent> history(PenaltyCaseSubject subject, String day, PenaltyCaseEvent... more) {
        List<PenaltyCaseEvent> events = new ArrayList<>(List.of(
                PenaltyEvents.opened(subject, at(day)),
                new CaseFiled(
                        subject, at(day), "head", "立案", List.of(), List.of("o1", "o2"), LocalDate.parse(day), null),
                PenaltyEvents.fined(subject, at(day), "罚1号", 5_000_000, LocalDate.parse(day))));
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
                                k2,
                                at("2023-03-02"),
                                PenaltyStage.DECIDED,
                                RecordMedium.VIDEO,
                                FILE,
                                "r-7",
                                "o1",
                                null),
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
}
