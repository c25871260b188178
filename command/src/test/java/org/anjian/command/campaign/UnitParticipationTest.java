package org.anjian.command.campaign;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.campaign.CampaignSamples.CAMPAIGN;
import static org.anjian.command.campaign.CampaignSamples.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anjian.api.campaign.CampaignMeasure;
import org.anjian.api.campaign.CampaignRefusal;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.PhaseTask;
import org.anjian.api.campaign.SubmittedDocument;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.campaign.UnitKind;
import org.anjian.api.campaign.UnitParticipationId;
import org.anjian.api.campaign.UnitParticipationSubject;
import org.anjian.api.campaign.command.EnrolCampaignUnit;
import org.anjian.api.campaign.command.HoldMobilization;
import org.anjian.api.campaign.command.HoldTopicTraining;
import org.anjian.api.campaign.command.OrderUnitRectification;
import org.anjian.api.campaign.command.RecordBestPractice;
import org.anjian.api.campaign.command.RecordCampaignMeasure;
import org.anjian.api.campaign.command.RecordGuidance;
import org.anjian.api.campaign.command.SubmitFinalReport;
import org.anjian.api.campaign.command.SubmitLocalCampaignPlan;
import org.anjian.api.campaign.command.SubmitStageReport;
import org.anjian.api.campaign.command.SummonUnitPrincipal;
import org.anjian.api.campaign.event.BestPracticeRecorded;
import org.anjian.api.campaign.event.CampaignMeasureRecorded;
import org.anjian.api.campaign.event.CampaignUnitEnrolled;
import org.anjian.api.campaign.event.FinalReportSubmitted;
import org.anjian.api.campaign.event.GuidanceRecorded;
import org.anjian.api.campaign.event.LocalCampaignPlanSubmitted;
import org.anjian.api.campaign.event.MobilizationMeetingHeld;
import org.anjian.api.campaign.event.PhaseTaskOverdue;
import org.anjian.api.campaign.event.StageReportSubmitted;
import org.anjian.api.campaign.event.TopicTrainingHeld;
import org.anjian.api.campaign.event.UnitPrincipalSummoned;
import org.anjian.api.campaign.event.UnitRectificationOrdered;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a unit owes in a campaign. */
class UnitParticipationTest {

    private static final String ORGANISATION = OFFICER.organisation();
    private static final UnitParticipationId ID = UnitParticipationId.of(CAMPAIGN, ORGANISATION);
    private static final UnitParticipationSubject UNIT =
            new UnitParticipationSubject(ID, CAMPAIGN, ORGANISATION, "某街道", UnitKind.TOWN, COUNTY);
    private static final CampaignUnitEnrolled ENROLLED =
            new CampaignUnitEnrolled(UNIT, at("2024-03-29T10:00"), terms(), 80);
    private static final List<SubmittedDocument> WORD = List.of(new SubmittedDocument("方案.DOCX", "a".repeat(64)));
    private static final List<SubmittedDocument> WPS =
            List.of(new SubmittedDocument("报告.pdf", "a".repeat(64)), new SubmittedDocument("报告.wps", "b".repeat(64)));
    private static final List<SubmittedDocument> SCAN =
            List.of(new SubmittedDocument("报告.pdf", "a".repeat(64)), new SubmittedDocument("盖章.jpg", "b".repeat(64)));

    private final AggregateTestFixture<UnitParticipation> fixture = new AggregateTestFixture<>(UnitParticipation.class);

    @BeforeEach
    void prepare() {
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new UnitEnrolment(fixture.getRepository(), campaign -> terms(), Contexts.permissions()));
    }

    private TestExecutor<UnitParticipation> enrolled() {
        return fixture.given(ENROLLED);
    }

    private TestExecutor<UnitParticipation> timed() {
        return fixture.givenCurrentTime(at("2024-03-29T10:00"))
                .andGivenCommands(
                        GenericCommandMessage.asCommandMessage(enrol()).withMetaData(CITY_OFFICE.toMetadata()));
    }

    private static EnrolCampaignUnit enrol() {
        return new EnrolCampaignUnit(
                null, CAMPAIGN, ORGANISATION, "某街道", UnitKind.TOWN, COUNTY, 80, at("2024-03-29T10:00"), null);
    }

    private static Delivery inTime(String due) {
        return new Delivery(day(due), Timeliness.ON_TIME, 0);
    }

    private static Delivery late(String due, int days) {
        return new Delivery(day(due), Timeliness.LATE, days);
    }

    private static SubmitLocalCampaignPlan plan(String on) {
        return new SubmitLocalCampaignPlan(ID, WORD, at(on), null);
    }

    private static SubmitStageReport stage(String on, List<SubmittedDocument> documents) {
        return new SubmitStageReport(ID, "进展", documents, at(on), null);
    }

    private static SubmitFinalReport report(String on, List<SubmittedDocument> documents) {
        return new SubmitFinalReport(ID, "总结", documents, at(on), null);
    }

    private static CampaignMeasureRecorded recorded(CampaignMeasure measure) {
        return new CampaignMeasureRecorded(UNIT, at("2024-12-01"), measure, WORD);
    }

    private static Object[] story(CampaignMeasure... measures) {
        List<Object> events = new ArrayList<>(List.of(ENROLLED));
        for (CampaignMeasure measure : measures) {
            events.add(recorded(measure));
        }
        return events.toArray();
    }

    @Test
    void a_unit_is_enrolled_by_the_office() {
        expectRefused(fixture.givenNoPriorActivity().when(enrol(), OFFICER.toMetadata()), InputRefusal.NOT_PERMITTED);
        fixture.givenNoPriorActivity().when(enrol(), CITY_OFFICE.toMetadata()).expectEvents(ENROLLED);
    }

    @Test
    void a_unit_lies_in_the_region_of_the_campaign() {
        RegionCode elsewhere = new RegionCode("530303");
        Actor office = new Actor("office", Role.COMMITTEE_OFFICE, "committee", elsewhere, null);
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(
                                new EnrolCampaignUnit(
                                        null,
                                        CAMPAIGN,
                                        ORGANISATION,
                                        "某街道",
                                        UnitKind.TOWN,
                                        elsewhere,
                                        80,
                                        at("2024-03-29T10:00"),
                                        null),
                                office.toMetadata()),
                CampaignRefusal.UNIT_OUTSIDE_CAMPAIGN);
    }

    @Test
    @Rule("QX24-D1")
    void the_local_plan_is_due_on_a_saturday_and_does_not_roll_to_monday() {
        enrolled()
                .when(plan("2024-03-30T23:59"), OFFICER.toMetadata())
                .expectEvents(new LocalCampaignPlanSubmitted(UNIT, at("2024-03-30T23:59"), WORD, inTime("2024-03-30")));
        enrolled()
                .when(plan("2024-04-01"), OFFICER.toMetadata())
                .expectEvents(new LocalCampaignPlanSubmitted(UNIT, at("2024-04-01"), WORD, late("2024-03-30", 2)));
        expectRefused(
                fixture.given(
                                ENROLLED,
                                new LocalCampaignPlanSubmitted(UNIT, at("2024-03-30"), WORD, inTime("2024-03-30")))
                        .when(plan("2024-04-01"), OFFICER.toMetadata()),
                CampaignRefusal.ALREADY_DELIVERED);
        expectRefused(
                enrolled()
                        .when(new SubmitLocalCampaignPlan(ID, List.of(), at("2024-03-30"), null), OFFICER.toMetadata()),
                CampaignRefusal.EVIDENCE_NEEDED);
    }

    @Test
    @Rule("QX24-P1a")
    @Rule("QX24-D1")
    void without_a_plan_and_a_meeting_both_are_overdue_when_their_days_end() {
        timed().whenTimeAdvancesTo(at("2024-05-01T00:00"))
                .expectEvents(
                        new PhaseTaskOverdue(UNIT, at("2024-03-31T00:00"), PhaseTask.LOCAL_PLAN, day("2024-03-30")),
                        new PhaseTaskOverdue(UNIT, at("2024-05-01T00:00"), PhaseTask.MOBILIZATION, day("2024-04-30")));
    }

    @Test
    @Rule("QX24-P1a")
    void a_meeting_in_time_is_not_overdue() {
        enrolled()
                .when(new HoldMobilization(ID, "会议室", 60, at("2024-04-30"), null), OFFICER.toMetadata())
                .expectEvents(new MobilizationMeetingHeld(UNIT, at("2024-04-30"), "会议室", 60, inTime("2024-04-30")));
        timed().andGivenCommands(GenericCommandMessage.asCommandMessage(
                                new HoldMobilization(ID, "会议室", 60, at("2024-04-30"), null))
                        .withMetaData(OFFICER.toMetadata()))
                .whenTimeAdvancesTo(at("2024-05-02"))
                .expectEvents(
                        new PhaseTaskOverdue(UNIT, at("2024-03-31T00:00"), PhaseTask.LOCAL_PLAN, day("2024-03-30")));
    }

    @Test
    @Rule("QX24-P1b")
    void a_topic_training_may_wait_for_the_second_phase_but_no_longer() {
        enrolled()
                .when(
                        new HoldTopicTraining(ID, Sector.INDUSTRY, "履职要求", 30, at("2024-06-30"), null),
                        OFFICER.toMetadata())
                .expectEvents(new TopicTrainingHeld(
                        UNIT, at("2024-06-30"), Sector.INDUSTRY, "履职要求", 30, inTime("2024-06-30")));
        timed().whenTimeAdvancesTo(at("2024-07-01T00:00"))
                .expectEvents(
                        new PhaseTaskOverdue(UNIT, at("2024-03-31T00:00"), PhaseTask.LOCAL_PLAN, day("2024-03-30")),
                        new PhaseTaskOverdue(UNIT, at("2024-05-01T00:00"), PhaseTask.MOBILIZATION, day("2024-04-30")),
                        new PhaseTaskOverdue(
                                UNIT, at("2024-07-01T00:00"), PhaseTask.TOPIC_TRAINING, day("2024-06-30")));
    }

    @Test
    @Rule("QX24-D2")
    void the_stage_report_is_due_on_friday_the_fifth_of_july() {
        enrolled()
                .when(stage("2024-07-05", WPS), OFFICER.toMetadata())
                .expectEvents(new StageReportSubmitted(UNIT, at("2024-07-05"), "进展", WPS, inTime("2024-07-05")));
        enrolled()
                .when(stage("2024-07-08", WPS), OFFICER.toMetadata())
                .expectEvents(new StageReportSubmitted(UNIT, at("2024-07-08"), "进展", WPS, late("2024-07-05", 3)));
    }

    @Test
    @Rule("QX24-D3")
    void the_final_report_is_due_on_the_eighth_of_january() {
        enrolled()
                .when(report("2025-01-08T23:59", WORD), OFFICER.toMetadata())
                .expectEvents(new FinalReportSubmitted(UNIT, at("2025-01-08T23:59"), "总结", WORD, inTime("2025-01-08")));
        enrolled()
                .when(report("2025-01-09", WORD), OFFICER.toMetadata())
                .expectEvents(new FinalReportSubmitted(UNIT, at("2025-01-09"), "总结", WORD, late("2025-01-08", 1)));
    }

    @Test
    @Rule("QX24-D4")
    void a_report_needs_a_document_whose_text_can_be_extracted() {
        expectRefused(
                enrolled().when(stage("2024-07-05", SCAN), OFFICER.toMetadata()),
                CampaignRefusal.EDITABLE_DOCUMENT_REQUIRED);
        expectRefused(
                enrolled().when(report("2025-01-08", SCAN), OFFICER.toMetadata()),
                CampaignRefusal.EDITABLE_DOCUMENT_REQUIRED);
    }

    @Test
    @Rule("QX24-P2d")
    void guidance_is_recorded_by_enterprise() {
        enrolled()
                .when(new RecordGuidance(ID, FACTORY, "指导自查", at("2024-06-03"), null), OFFICER.toMetadata())
                .expectEvents(new GuidanceRecorded(UNIT, at("2024-06-03"), FACTORY, "指导自查"));
    }

    @Test
    @Rule("QX24-R4")
    void an_experience_is_recorded() {
        enrolled()
                .when(new RecordBestPractice(ID, "班前会", "做法", at("2024-09-01"), null), OFFICER.toMetadata())
                .expectEvents(new BestPracticeRecorded(UNIT, at("2024-09-01"), "班前会", "做法"));
    }

    @Test
    @Rule("QX24-E8")
    void a_measure_has_evidence_and_a_unit_acts_for_itself() {
        RecordCampaignMeasure measure =
                new RecordCampaignMeasure(ID, CampaignMeasure.CASE_EXPOSURE, WORD, at("2024-09-10"), null);
        enrolled()
                .when(measure, OFFICER.toMetadata())
                .expectEvents(new CampaignMeasureRecorded(UNIT, at("2024-09-10"), CampaignMeasure.CASE_EXPOSURE, WORD));
        expectRefused(
                enrolled()
                        .when(
                                new RecordCampaignMeasure(
                                        ID, CampaignMeasure.CASE_EXPOSURE, List.of(), at("2024-09-10"), null),
                                OFFICER.toMetadata()),
                CampaignRefusal.EVIDENCE_NEEDED);
        expectRefused(enrolled().when(measure, CITY_HEAD.toMetadata()), CampaignRefusal.OTHER_UNIT);
    }

    @Test
    @Rule("QX24-P4f")
    void a_unit_with_seven_of_eight_is_ordered_to_correct_and_its_principal_summoned() {
        CampaignMeasure[] all = CampaignMeasure.values();
        CampaignMeasure[] seven = Arrays.copyOf(all, 7);
        OrderUnitRectification order = new OrderUnitRectification(ID, day("2025-01-20"), "未完成", at("2025-01-10"), null);
        SummonUnitPrincipal summon = new SummonUnitPrincipal(ID, "主任", "约谈", at("2025-01-12"), null);
        fixture.given(story(seven))
                .when(order, CITY_OFFICE.toMetadata())
                .expectEvents(new UnitRectificationOrdered(
                        UNIT, at("2025-01-10"), day("2025-01-20"), "未完成", List.of(CampaignMeasure.SYSTEM_RESULTS)));
        fixture.given(story(seven))
                .when(summon, CITY_OFFICE.toMetadata())
                .expectEvents(new UnitPrincipalSummoned(UNIT, at("2025-01-12"), "主任", "约谈"));
        expectRefused(
                fixture.given(story(all)).when(order, CITY_OFFICE.toMetadata()), CampaignRefusal.MEASURES_COMPLETE);
        expectRefused(
                fixture.given(story(all)).when(summon, CITY_OFFICE.toMetadata()), CampaignRefusal.MEASURES_COMPLETE);
        expectRefused(
                fixture.given(story(seven))
                        .when(
                                new OrderUnitRectification(ID, day("2025-01-10"), "未完成", at("2025-01-10"), null),
                                CITY_OFFICE.toMetadata()),
                CampaignRefusal.DUE_DATE_PASSED);
    }
}
