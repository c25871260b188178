package org.anjian.query.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.CampaignMeasure;
import org.anjian.api.campaign.CampaignPhase;
import org.anjian.api.campaign.CampaignSubject;
import org.anjian.api.campaign.CampaignTerms;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.ExposedCase;
import org.anjian.api.campaign.KeyObject;
import org.anjian.api.campaign.OutcomeIndicator;
import org.anjian.api.campaign.PhaseKind;
import org.anjian.api.campaign.PhaseTask;
import org.anjian.api.campaign.TaskState;
import org.anjian.api.campaign.UnitKind;
import org.anjian.api.campaign.UnitParticipationId;
import org.anjian.api.campaign.UnitParticipationSubject;
import org.anjian.api.campaign.event.BestPracticeRecorded;
import org.anjian.api.campaign.event.CampaignBaselineSet;
import org.anjian.api.campaign.event.CampaignClosed;
import org.anjian.api.campaign.event.CampaignEvent;
import org.anjian.api.campaign.event.CampaignKeyObjectsFixed;
import org.anjian.api.campaign.event.CampaignLaunched;
import org.anjian.api.campaign.event.CampaignMeasureRecorded;
import org.anjian.api.campaign.event.CampaignOutcomeRecorded;
import org.anjian.api.campaign.event.CampaignPeriodEnded;
import org.anjian.api.campaign.event.CampaignUnitEnrolled;
import org.anjian.api.campaign.event.GuidanceRecorded;
import org.anjian.api.campaign.event.KeyObjectAdded;
import org.anjian.api.campaign.event.KeyObjectsListed;
import org.anjian.api.campaign.event.LocalCampaignPlanSubmitted;
import org.anjian.api.campaign.event.MobilizationMeetingHeld;
import org.anjian.api.campaign.event.PhaseTaskOverdue;
import org.anjian.api.campaign.event.TopicTrainingHeld;
import org.anjian.api.campaign.event.TypicalCasesExposed;
import org.anjian.api.campaign.event.UnitParticipationEvent;
import org.anjian.api.campaign.event.UnitPrincipalSummoned;
import org.anjian.api.campaign.event.UnitRectificationOrdered;
import org.anjian.api.campaign.query.TaskStatus;
import org.anjian.api.campaign.query.UnitProgress;
import org.anjian.api.campaign.view.CampaignView;
import org.anjian.api.campaign.view.UnitParticipationView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** Campaigns and units as documents, and how units stand on a day. */
class CampaignFoldsTest {

    private static final CampaignId ID = new CampaignId("campaign-1");
    private static final RegionCode REGION = new RegionCode("530302");
    private static final CampaignSubject CAMPAIGN = new CampaignSubject(ID, "专项治理", REGION);
    private static final UnitParticipationId UNIT_ID = UnitParticipationId.of(ID, "street-1");
    private static final UnitParticipationSubject UNIT =
            new UnitParticipationSubject(UNIT_ID, ID, "street-1", "某街道", UnitKind.TOWN, REGION);
    private static final CampaignTerms TERMS = new CampaignTerms(
            ID,
            "专项治理",
            REGION,
            "QX24",
            1,
            day("2024-03-29"),
            day("2024-03-30"),
            List.of(
                    phase(PhaseKind.MOBILISATION, "2024-03-29", "2024-04-30", null),
                    phase(PhaseKind.SELF_INSPECTION, "2024-05-01", "2024-06-30", "2024-07-05"),
                    phase(PhaseKind.STRICT_ENFORCEMENT, "2024-07-01", "2024-10-31", null),
                    phase(PhaseKind.CONSOLIDATION, "2024-11-01", "2024-12-31", "2025-01-08")),
            List.of(Sector.INDUSTRY));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Instant at(String day) {
        return LegalTime.startOf(day(day)).plusSeconds(36_000);
    }

    private static CampaignPhase phase(PhaseKind kind, String from, String to, String report) {
        return new CampaignPhase(kind, day(from), day(to), List.of(), report == null ? null : day(report));
    }

    private static KeyObject object(int i) {
        return new KeyObject(new EnterpriseId("enterprise-" + i), "企业" + i, Sector.INDUSTRY, REGION);
    }

    private static UnitParticipationView unit(UnitParticipationEvent... events) {
        List<UnitParticipationEvent> all = new ArrayList<>();
        all.add(new CampaignUnitEnrolled(UNIT, at("2024-03-29"), TERMS, 80));
        all.addAll(List.of(events));
        return new Folding<>(new UnitParticipationFold())
                .whole(Recorded.history(UNIT_ID.raw(), all))
                .view();
    }

    private static TaskState state(UnitParticipationView unit, String on, PhaseTask task) {
        return UnitStandings.on(day(on), unit).tasks().stream()
                .filter(status -> status.task() == task)
                .map(TaskStatus::state)
                .findFirst()
                .orElseThrow();
    }

    private static CampaignMeasureRecorded measure(CampaignMeasure measure) {
        return new CampaignMeasureRecorded(UNIT, at("2024-09-01"), measure, List.of());
    }

    @Test
    @Rule("QX24-O2")
    @Rule("QX24-G2")
    void a_campaign_counts_its_key_objects_and_compares_its_indicators() {
        List<CampaignEvent> events = List.of(
                new CampaignLaunched(CAMPAIGN, at("2024-03-29"), TERMS),
                new KeyObjectsListed(
                        CAMPAIGN,
                        at("2024-04-30"),
                        1,
                        IntStream.range(0, 320)
                                .mapToObj(CampaignFoldsTest::object)
                                .toList(),
                        TERMS),
                new CampaignKeyObjectsFixed(CAMPAIGN, at("2024-04-30"), 320),
                new KeyObjectAdded(CAMPAIGN, at("2024-06-03"), object(321), "新建", TERMS),
                new CampaignBaselineSet(CAMPAIGN, at("2024-04-01"), OutcomeIndicator.ACCIDENTS, 2023, 10L),
                new CampaignOutcomeRecorded(CAMPAIGN, at("2024-12-31"), OutcomeIndicator.ACCIDENTS, 7L),
                new CampaignOutcomeRecorded(CAMPAIGN, at("2024-12-31"), OutcomeIndicator.CASUALTIES, 1L),
                new TypicalCasesExposed(
                        CAMPAIGN, at("2024-09-10"), List.of(new ExposedCase("K1", "案", day("2024-08-01"))), "日报"),
                new CampaignPeriodEnded(CAMPAIGN, at("2025-01-01"), day("2024-12-31")),
                new CampaignClosed(CAMPAIGN, at("2025-01-20")));

        CampaignView view = new Folding<>(new CampaignFold())
                .whole(Recorded.history(ID.raw(), events))
                .view();

        assertThat(view.keyObjects()).isEqualTo(321);
        assertThat(view.keyObjectsFixedOn()).isEqualTo(day("2024-04-30"));
        assertThat(view.outcomes().getFirst().changePercent()).isEqualTo(-30.0);
        assertThat(view.outcomes().getLast().changePercent()).isNull();
        assertThat(view.exposures())
                .singleElement()
                .satisfies(batch -> assertThat(batch.cases()).hasSize(1));
        assertThat(view.endsOn()).isEqualTo(view.periodEndedOn()).isEqualTo(day("2024-12-31"));
        assertThat(view.closedOn()).isEqualTo(day("2025-01-20"));
    }

    @Test
    @Rule("QX24-P1b")
    void a_topic_training_is_deferred_in_may_and_overdue_in_july() {
        assertThat(state(unit(), "2024-04-30", PhaseTask.TOPIC_TRAINING)).isEqualTo(TaskState.OPEN);
        assertThat(state(unit(), "2024-05-01", PhaseTask.TOPIC_TRAINING)).isEqualTo(TaskState.DEFERRED);
        assertThat(state(unit(), "2024-06-30", PhaseTask.TOPIC_TRAINING)).isEqualTo(TaskState.DEFERRED);
        assertThat(state(unit(), "2024-07-01", PhaseTask.TOPIC_TRAINING)).isEqualTo(TaskState.OVERDUE);
    }

    @Test
    @Rule("QX24-D1")
    @Rule("QX24-P1a")
    void a_task_stands_as_it_did_on_the_day_that_is_asked_for() {
        UnitParticipationView unit = unit(
                new PhaseTaskOverdue(UNIT, at("2024-03-31"), PhaseTask.LOCAL_PLAN, day("2024-03-30")),
                new LocalCampaignPlanSubmitted(
                        UNIT, at("2024-04-01"), List.of(), Delivery.of(day("2024-04-01"), day("2024-03-30"))));
        assertThat(state(unit, "2024-03-30", PhaseTask.LOCAL_PLAN)).isEqualTo(TaskState.OPEN);
        assertThat(state(unit, "2024-03-31", PhaseTask.LOCAL_PLAN)).isEqualTo(TaskState.OVERDUE);
        assertThat(state(unit, "2024-04-01", PhaseTask.LOCAL_PLAN)).isEqualTo(TaskState.DONE_LATE);
        assertThat(state(unit, "2024-05-01", PhaseTask.MOBILIZATION)).isEqualTo(TaskState.OVERDUE);
        assertThat(unit.tasks().getFirst().delivery().daysLate()).isEqualTo(2);
    }

    @Test
    @Rule("QX24-E8")
    void seven_of_eight_name_the_missing_one_and_are_not_complete() {
        UnitParticipationEvent[] seven = {
            new MobilizationMeetingHeld(
                    UNIT, at("2024-04-10"), "会议室", 60, Delivery.of(day("2024-04-10"), day("2024-04-30"))),
            new TopicTrainingHeld(
                    UNIT,
                    at("2024-06-10"),
                    Sector.INDUSTRY,
                    "履职",
                    30,
                    Delivery.of(day("2024-06-10"), day("2024-06-30"))),
            measure(CampaignMeasure.SELF_INSPECTION),
            measure(CampaignMeasure.COMMITMENT),
            measure(CampaignMeasure.ENFORCEMENT_INSPECTION),
            measure(CampaignMeasure.CASE_EXPOSURE),
            measure(CampaignMeasure.ACCEPTANCE)
        };
        UnitProgress progress = UnitStandings.on(day("2024-12-31"), unit(seven));
        assertThat(progress.measures()).isEqualTo(7);
        assertThat(progress.missing()).containsExactly(CampaignMeasure.SYSTEM_RESULTS);
        assertThat(progress.completed()).isFalse();
        UnitParticipationEvent[] eight = Arrays.copyOf(seven, 8);
        eight[7] = measure(CampaignMeasure.SYSTEM_RESULTS);
        assertThat(UnitStandings.on(day("2024-12-31"), unit(eight)).completed()).isTrue();
    }

    @Test
    @Rule("QX24-P2d")
    @Rule("QX24-R4")
    @Rule("QX24-P4f")
    void sixty_of_eighty_guided_are_three_quarters() {
        List<UnitParticipationEvent> events = new ArrayList<>();
        for (int i = 0; i < 61; i++) {
            events.add(new GuidanceRecorded(UNIT, at("2024-06-03"), new EnterpriseId("enterprise-" + i % 60), "指导"));
        }
        events.add(new BestPracticeRecorded(UNIT, at("2024-09-01"), "班前会", "做法"));
        events.add(new UnitRectificationOrdered(UNIT, at("2025-01-10"), day("2025-01-20"), "未完成", List.of()));
        events.add(new UnitPrincipalSummoned(UNIT, at("2025-01-12"), "主任", "约谈"));
        UnitParticipationView unit = unit(events.toArray(UnitParticipationEvent[]::new));
        assertThat(UnitStandings.on(day("2024-06-30"), unit).guidanceCoverage()).isEqualTo(75.0);
        assertThat(unit.practices())
                .singleElement()
                .satisfies(practice -> assertThat(practice.on()).isEqualTo(day("2024-09-01")));
        assertThat(unit.rectificationDueOn()).isEqualTo(day("2025-01-20"));
        assertThat(unit.summonedOn()).isEqualTo(day("2025-01-12"));
    }
}
