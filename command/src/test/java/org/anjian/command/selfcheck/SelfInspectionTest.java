package org.anjian.command.selfcheck;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.campaign.CampaignSamples.CAMPAIGN;
import static org.anjian.command.campaign.CampaignSamples.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.campaign.CampaignRefusal;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.KeyObject;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.checklist.AnswerOrigin;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.SubAnswer;
import org.anjian.api.emergencyplan.EmergencyPlanType;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.message.Actor;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.api.sector.Sector;
import org.anjian.api.selfcheck.AcceptanceMode;
import org.anjian.api.selfcheck.AcceptanceResult;
import org.anjian.api.selfcheck.EvidenceKind;
import org.anjian.api.selfcheck.EvidenceLink;
import org.anjian.api.selfcheck.FoundBy;
import org.anjian.api.selfcheck.HazardStanding;
import org.anjian.api.selfcheck.InspectedItem;
import org.anjian.api.selfcheck.InspectedParty;
import org.anjian.api.selfcheck.ItemHazard;
import org.anjian.api.selfcheck.PhaseCount;
import org.anjian.api.selfcheck.RevisionKind;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.anjian.api.selfcheck.SelfInspectionRefusal;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.anjian.api.selfcheck.SubjectCapacity;
import org.anjian.api.selfcheck.command.AnswerChecklistItem;
import org.anjian.api.selfcheck.command.AnswerPrincipalSection;
import org.anjian.api.selfcheck.command.CloseCampaignForEnterprise;
import org.anjian.api.selfcheck.command.CompleteSelfInspection;
import org.anjian.api.selfcheck.command.EnlistKeyObject;
import org.anjian.api.selfcheck.command.EnrolCampaignSubject;
import org.anjian.api.selfcheck.command.HoldAcceptanceInspection;
import org.anjian.api.selfcheck.command.PublishCommitmentInternally;
import org.anjian.api.selfcheck.command.RaiseHazardFromSelfInspection;
import org.anjian.api.selfcheck.command.RecordAcceptanceResult;
import org.anjian.api.selfcheck.command.RecordCampaignInspection;
import org.anjian.api.selfcheck.command.RecordHazardStanding;
import org.anjian.api.selfcheck.command.RecordRevision;
import org.anjian.api.selfcheck.command.SignCommitment;
import org.anjian.api.selfcheck.command.StartSelfInspection;
import org.anjian.api.selfcheck.event.AcceptanceFailed;
import org.anjian.api.selfcheck.event.AcceptanceInspectionHeld;
import org.anjian.api.selfcheck.event.AcceptancePassed;
import org.anjian.api.selfcheck.event.CampaignClosedForEnterprise;
import org.anjian.api.selfcheck.event.CampaignHazardReopened;
import org.anjian.api.selfcheck.event.CampaignHazardSettled;
import org.anjian.api.selfcheck.event.CampaignInspectionRecorded;
import org.anjian.api.selfcheck.event.CampaignSubjectEnrolled;
import org.anjian.api.selfcheck.event.ChecklistItemAnswered;
import org.anjian.api.selfcheck.event.CommitmentPublishedInternally;
import org.anjian.api.selfcheck.event.CommitmentSigned;
import org.anjian.api.selfcheck.event.HazardRaisedFromSelfInspection;
import org.anjian.api.selfcheck.event.KeyObjectEnlisted;
import org.anjian.api.selfcheck.event.PrincipalSectionAnswered;
import org.anjian.api.selfcheck.event.SelfInspectionCompleted;
import org.anjian.api.selfcheck.event.SelfInspectionStarted;
import org.anjian.api.selfcheck.event.SystemRevisionRecorded;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.checklist.BundledChecklists;
import org.anjian.command.drill.RecordedDrill;
import org.anjian.command.majorhazardsource.KnownSource;
import org.anjian.command.safetymanager.ManagerStanding;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an enterprise does in a campaign, from the first answer to the last day. */
class SelfInspectionTest {

    private static final SelfInspectionId ID = SelfInspectionId.of(CAMPAIGN, FACTORY);
    private static final SelfInspectionSubject E1 =
            new SelfInspectionSubject(ID, CAMPAIGN, FACTORY, "Qujing Factory", COUNTY, Sector.INDUSTRY);
    private static final KeyObjectEnlisted ENLISTED = new KeyObjectEnlisted(E1, at("2024-04-30"), terms());
    private static final SelfInspectionStarted STARTED = new SelfInspectionStarted(E1, at("2024-05-06"), terms());
    private static final PersonId M1 = new PersonId("person-m1");
    private static final PersonId FAILED = new PersonId("person-failed");
    private static final HazardId HAZARD = new HazardId("hazard-1");
    private static final ItemHazard UNTIL_AUGUST = hazard("2024-08-31");
    private static final List<EvidenceLink> RULE =
            List.of(new EvidenceLink(EvidenceKind.RULE_VERSION, "safetyrule-1@2", "动火规程"));
    private static final List<EvidenceLink> DOCUMENT = List.of(new EvidenceLink(EvidenceKind.DOCUMENT, "D-1", "台账"));

    private final AggregateTestFixture<SelfInspection> fixture = new AggregateTestFixture<>(SelfInspection.class);
    private final List<KnownSource> sources = new ArrayList<>();
    private final List<RecordedDrill> drills = new ArrayList<>();

    @BeforeEach
    void prepare() {
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(BundledChecklists.read())
                .registerInjectableResource((ManagerStanding) (person, enterprise) -> person.equals(FAILED))
                .registerAnnotatedCommandHandler(new SelfInspectionRecords(
                        fixture.getRepository(),
                        KnownEnterprises.admission(),
                        campaign -> terms(),
                        Contexts.permissions(),
                        BundledChecklists.read(),
                        new ComputedItems(enterprise -> sources, this::drills)));
    }

    private List<RecordedDrill> drills(Object enterprise, LocalDate from, LocalDate to) {
        return drills.stream()
                .filter(drill -> !drill.day().isBefore(from) && !drill.day().isAfter(to))
                .toList();
    }

    private static ItemHazard hazard(String due) {
        return new ItemHazard(HazardGrade.GENERAL, "未做", "厂区", day(due));
    }

    private static List<SubAnswer> four(ItemAnswer last) {
        return List.of(
                new SubAnswer("1.1", ItemAnswer.YES),
                new SubAnswer("1.2", ItemAnswer.YES),
                new SubAnswer("1.3", ItemAnswer.NOT_APPLICABLE),
                new SubAnswer("1.4", last));
    }

    private static AnswerChecklistItem answer(
            int item, ItemAnswer answer, List<SubAnswer> subs, List<EvidenceLink> evidence, ItemHazard hazard) {
        return new AnswerChecklistItem(ID, item, answer, subs, evidence, null, hazard, at("2024-06-03"), null);
    }

    private static ChecklistItemAnswered answered(int item, ItemAnswer answer) {
        return new ChecklistItemAnswered(
                E1, at("2024-06-03"), item, 1, answer, AnswerOrigin.TYPED, List.of(), DOCUMENT, List.of(), null);
    }

    private static HazardRaisedFromSelfInspection raised(int item) {
        return new HazardRaisedFromSelfInspection(
                E1, at("2024-06-03"), item, HAZARD, FoundBy.SELF_INSPECTION, UNTIL_AUGUST);
    }

    private static PrincipalSectionAnswered principal() {
        return new PrincipalSectionAnswered(E1, at("2024-06-03"), ItemAnswer.YES, "已履职", DOCUMENT);
    }

    private static SelfInspectionCompleted completed() {
        return new SelfInspectionCompleted(
                E1, at("2024-06-20"), new Delivery(day("2024-06-30"), Timeliness.ON_TIME, 0), 0);
    }

    private static CompleteSelfInspection complete(String on) {
        return new CompleteSelfInspection(ID, at(on), null);
    }

    /** All items answered yes up to one. */
    private static List<Object> yesTo(int last) {
        List<Object> events = new ArrayList<>(List.of(ENLISTED, STARTED));
        for (int item = 1; item <= last; item++) {
            events.add(answered(item, ItemAnswer.YES));
        }
        return events;
    }

    private static List<Object> and(List<Object> events, Object... more) {
        List<Object> all = new ArrayList<>(events);
        all.addAll(List.of(more));
        return all;
    }

    private TestExecutor<SelfInspection> started() {
        return fixture.given(ENLISTED, STARTED);
    }

    private static void refusedWith(ResultValidator<?> outcome, RefusalCode code, String list) {
        outcome.expectNoEvents()
                .expectException(RefusedException.class)
                .expectExceptionMessage(code.name() + ": " + code.en() + " " + list);
    }

    @Test
    @Rule("QX24-00")
    void none_begins_after_the_campaign_ended() {
        expectRefused(
                fixture.given(ENLISTED)
                        .when(
                                new StartSelfInspection(null, CAMPAIGN, FACTORY, at("2025-01-01T00:00"), null),
                                MANAGER.toMetadata()),
                CampaignRefusal.CAMPAIGN_ENDED);
        expectRefused(
                started()
                        .when(
                                new StartSelfInspection(null, CAMPAIGN, FACTORY, at("2024-05-07"), null),
                                MANAGER.toMetadata()),
                SelfInspectionRefusal.ALREADY_STARTED);
        fixture.given(ENLISTED)
                .when(new StartSelfInspection(null, CAMPAIGN, FACTORY, at("2024-05-06"), null), MANAGER.toMetadata())
                .expectEvents(STARTED);
    }

    @Test
    @Rule("QX24-00")
    void one_begins_on_the_last_day() {
        fixture.givenNoPriorActivity()
                .when(
                        new StartSelfInspection(null, CAMPAIGN, FACTORY, at("2024-12-31T23:59"), null),
                        MANAGER.toMetadata())
                .expectEvents(new SelfInspectionStarted(E1, at("2024-12-31T23:59"), terms()));
    }

    @Test
    @Rule("QX24-O1")
    void a_registered_safety_engineer_is_a_subject_of_the_campaign() {
        EnrolCampaignSubject enrol =
                new EnrolCampaignSubject(ID, M1, SubjectCapacity.REGISTERED_SAFETY_ENGINEER, at("2024-05-06"), null);
        CampaignSubjectEnrolled enrolled =
                new CampaignSubjectEnrolled(E1, at("2024-05-06"), M1, SubjectCapacity.REGISTERED_SAFETY_ENGINEER);
        fixture.given(ENLISTED).when(enrol, MANAGER.toMetadata()).expectEvents(enrolled);
        expectRefused(
                fixture.given(ENLISTED, enrolled).when(enrol, MANAGER.toMetadata()),
                SelfInspectionRefusal.ALREADY_ENROLLED);
    }

    @Test
    @Rule("QX24-01")
    void a_yes_to_the_first_item_needs_a_rule_version_and_all_four_parts() {
        expectRefused(
                started().when(answer(1, ItemAnswer.YES, four(ItemAnswer.YES), DOCUMENT, null), MANAGER.toMetadata()),
                SelfInspectionRefusal.EVIDENCE_REQUIRED);
        refusedWith(
                started()
                        .when(
                                answer(1, ItemAnswer.YES, four(ItemAnswer.YES).subList(0, 2), RULE, null),
                                MANAGER.toMetadata()),
                SelfInspectionRefusal.SUB_ANSWERS_MISSING,
                "[1.3, 1.4]");
        expectRefused(
                started().when(answer(1, ItemAnswer.YES, four(ItemAnswer.NO), RULE, null), MANAGER.toMetadata()),
                SelfInspectionRefusal.ANSWER_CONTRADICTS_SUB_ANSWERS);
        started()
                .when(answer(1, ItemAnswer.YES, four(ItemAnswer.YES), RULE, null), MANAGER.toMetadata())
                .expectEvents(new ChecklistItemAnswered(
                        E1,
                        at("2024-06-03"),
                        1,
                        1,
                        ItemAnswer.YES,
                        AnswerOrigin.TYPED,
                        four(ItemAnswer.YES),
                        RULE,
                        List.of(),
                        null));
    }

    @Test
    void an_answer_is_given_to_an_item_that_exists_while_the_inspection_runs() {
        List<SubAnswer> none = List.of();
        expectRefused(
                started().when(answer(32, ItemAnswer.YES, none, RULE, null), MANAGER.toMetadata()),
                SelfInspectionRefusal.NO_SUCH_ITEM);
        expectRefused(
                started().when(answer(2, null, none, RULE, null), MANAGER.toMetadata()),
                SelfInspectionRefusal.ANSWER_REQUIRED);
        expectRefused(
                started().when(answer(2, ItemAnswer.NOT_APPLICABLE, none, RULE, null), MANAGER.toMetadata()),
                SelfInspectionRefusal.REASON_REQUIRED);
        expectRefused(
                started().when(answer(2, ItemAnswer.YES, none, RULE, null), NEIGHBOURS_MANAGER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
        expectRefused(
                fixture.given(ENLISTED).when(answer(2, ItemAnswer.YES, none, RULE, null), MANAGER.toMetadata()),
                SelfInspectionRefusal.NOT_STARTED);
        expectRefused(
                fixture.given(ENLISTED, STARTED, completed())
                        .when(answer(2, ItemAnswer.YES, none, RULE, null), MANAGER.toMetadata()),
                SelfInspectionRefusal.ALREADY_COMPLETED);
    }

    @Test
    @Rule("QX24-15")
    void filed_sources_are_computed_and_never_typed_against_the_record() {
        sources.add(new KnownSource(new MajorHazardSourceId("majorhazardsource-1"), "罐区", day("2023-01-01"), null));
        expectRefused(
                started().when(answer(15, ItemAnswer.YES, List.of(), DOCUMENT, null), MANAGER.toMetadata()),
                SelfInspectionRefusal.ANSWER_CONTRADICTS_RECORD);
        started()
                .when(answer(15, null, List.of(), List.of(), null), MANAGER.toMetadata())
                .expectEvents(new ChecklistItemAnswered(
                        E1,
                        at("2024-06-03"),
                        15,
                        1,
                        ItemAnswer.NO,
                        AnswerOrigin.COMPUTED,
                        List.of(),
                        List.of(),
                        List.of("majorhazardsource-1"),
                        null));
    }

    @Test
    @Rule("QX24-17")
    void drills_are_computed_from_the_windows_of_the_calendar() {
        drills.add(new RecordedDrill(EmergencyPlanType.ONSITE, day("2023-11-15")));
        drills.add(new RecordedDrill(EmergencyPlanType.COMPREHENSIVE, day("2023-03-15")));
        ComputedItems items = new ComputedItems(enterprise -> sources, this::drills);
        UnitClass ordinary = UnitClass.ORDINARY;
        UnitClass key = UnitClass.KEY;
        assertThat(items.answer(17, FACTORY, ordinary, day("2024-06-03")).answer())
                .isEqualTo(ItemAnswer.YES);
        assertThat(items.answer(17, FACTORY, key, day("2024-06-03")).missing()).containsExactly("SPECIAL 2023H2");
        assertThat(items.answer(17, FACTORY, ordinary, day("2024-07-01")).missing())
                .containsExactly("ONSITE 2024H1");
        assertThat(items.answer(15, FACTORY, ordinary, day("2024-06-03")).answer())
                .isEqualTo(ItemAnswer.NOT_APPLICABLE);
    }

    @Test
    @Rule("QX24-P2c")
    void a_no_raises_a_hazard_that_is_removed_by_the_end_of_the_campaign() {
        List<SubAnswer> subs = List.of(new SubAnswer("2.1", ItemAnswer.NO));
        HazardId raised = HazardId.forCommand(ID.raw() + "/SELF_INSPECTION/2/0");
        started()
                .when(answer(2, ItemAnswer.NO, subs, List.of(), UNTIL_AUGUST), MANAGER.toMetadata())
                .expectEvents(
                        new ChecklistItemAnswered(
                                E1,
                                at("2024-06-03"),
                                2,
                                1,
                                ItemAnswer.NO,
                                AnswerOrigin.TYPED,
                                subs,
                                List.of(),
                                List.of(),
                                null),
                        new HazardRaisedFromSelfInspection(
                                E1, at("2024-06-03"), 2, raised, FoundBy.SELF_INSPECTION, UNTIL_AUGUST));
        expectRefused(
                started().when(answer(2, ItemAnswer.NO, subs, List.of(), hazard("2025-01-15")), MANAGER.toMetadata()),
                SelfInspectionRefusal.BEYOND_CAMPAIGN_END);
        RaiseHazardFromSelfInspection later =
                new RaiseHazardFromSelfInspection(ID, 17, UNTIL_AUGUST, at("2024-06-03"), null);
        fixture.given(ENLISTED, STARTED, answered(17, ItemAnswer.PARTIAL))
                .when(later, MANAGER.toMetadata())
                .expectEvents(new HazardRaisedFromSelfInspection(
                        E1,
                        at("2024-06-03"),
                        17,
                        HazardId.forCommand(ID.raw() + "/SELF_INSPECTION/17/0"),
                        FoundBy.SELF_INSPECTION,
                        UNTIL_AUGUST));
        expectRefused(
                fixture.given(ENLISTED, STARTED, answered(17, ItemAnswer.YES)).when(later, MANAGER.toMetadata()),
                SelfInspectionRefusal.NOTHING_TO_RAISE);
        expectRefused(
                fixture.given(ENLISTED, STARTED, answered(17, ItemAnswer.NO), raised(17))
                        .when(later, MANAGER.toMetadata()),
                SelfInspectionRefusal.HAZARD_ALREADY_RAISED);
    }

    @Test
    @Rule("QX24-P2c")
    void the_registration_leads_back_to_the_item() {
        RegisterHazard command = CampaignProcess.registration(raised(17));
        assertThat(command.hazardId()).isEqualTo(HAZARD);
        assertThat(command.source()).isEqualTo(HazardSource.CAMPAIGN);
        assertThat(command.sourceRecord()).isEqualTo(new SourceRecord("selfcheck", ID.raw() + "/17"));
        assertThat(CampaignProcess.registration(raised(17))).isEqualTo(command);
    }

    @Test
    @Rule("QX24-P2a")
    void thirty_of_thirty_one_are_not_complete_and_july_is_late() {
        refusedWith(
                fixture.given(and(yesTo(30), principal())).when(complete("2024-06-20"), MANAGER.toMetadata()),
                SelfInspectionRefusal.ITEMS_MISSING,
                "[31]");
        fixture.given(and(yesTo(31), principal()))
                .when(complete("2024-06-30T23:59"), MANAGER.toMetadata())
                .expectEvents(new SelfInspectionCompleted(
                        E1, at("2024-06-30T23:59"), new Delivery(day("2024-06-30"), Timeliness.ON_TIME, 0), 0));
        fixture.given(and(yesTo(31), principal()))
                .when(complete("2024-07-01"), MANAGER.toMetadata())
                .expectEvents(new SelfInspectionCompleted(
                        E1, at("2024-07-01"), new Delivery(day("2024-06-30"), Timeliness.LATE, 1), 0));
    }

    @Test
    @Rule("QX24-P2b")
    void the_principal_is_inspected_too() {
        expectRefused(
                fixture.given(yesTo(31)).when(complete("2024-06-20"), MANAGER.toMetadata()),
                SelfInspectionRefusal.PRINCIPAL_SECTION_MISSING);
        started()
                .when(
                        new AnswerPrincipalSection(ID, ItemAnswer.YES, "已履职", DOCUMENT, at("2024-06-03"), null),
                        PRINCIPAL.toMetadata())
                .expectEvents(principal());
    }

    @Test
    @Rule("QX24-P2c")
    void a_no_without_a_hazard_is_not_complete() {
        List<Object> events = and(yesTo(31), principal(), answered(17, ItemAnswer.NO));
        refusedWith(
                fixture.given(events).when(complete("2024-06-20"), MANAGER.toMetadata()),
                SelfInspectionRefusal.HAZARDS_MISSING,
                "[17]");
        fixture.given(and(events, raised(17)))
                .when(complete("2024-06-20"), MANAGER.toMetadata())
                .expectEvents(new SelfInspectionCompleted(
                        E1, at("2024-06-20"), new Delivery(day("2024-06-30"), Timeliness.ON_TIME, 0), 1));
    }

    @Test
    @Rule("QX24-P2e")
    void the_commitment_is_signed_after_completion_and_then_shown() {
        SignCommitment sign = new SignCommitment(ID, M1, at("2024-06-25"), null);
        PublishCommitmentInternally publish = new PublishCommitmentInternally(ID, "公告栏", at("2024-06-26"), null);
        CommitmentSigned signed = new CommitmentSigned(E1, at("2024-06-25"), M1);
        expectRefused(started().when(sign, MANAGER.toMetadata()), SelfInspectionRefusal.NOT_COMPLETED);
        expectRefused(
                fixture.given(STARTED, completed()).when(sign, MANAGER.toMetadata()),
                SelfInspectionRefusal.KEY_OBJECTS_ONLY);
        expectRefused(
                fixture.given(ENLISTED, STARTED, completed()).when(publish, MANAGER.toMetadata()),
                SelfInspectionRefusal.NOTHING_SIGNED);
        expectRefused(
                fixture.given(ENLISTED, STARTED, completed())
                        .when(new SignCommitment(ID, FAILED, at("2024-06-25"), null), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.SAFETY_MANAGER_NOT_CLEARED);
        fixture.given(ENLISTED, STARTED, completed())
                .when(sign, MANAGER.toMetadata())
                .expectEvents(signed);
        expectRefused(
                fixture.given(ENLISTED, STARTED, completed(), signed).when(sign, MANAGER.toMetadata()),
                SelfInspectionRefusal.ALREADY_SIGNED);
        fixture.given(ENLISTED, STARTED, completed(), signed)
                .when(publish, MANAGER.toMetadata())
                .expectEvents(new CommitmentPublishedInternally(E1, at("2024-06-26"), "公告栏"));
    }

    @Test
    @Rule("QX24-P3a")
    void an_enforcement_check_counts_in_its_phase_only_and_takes_all_three_parties() {
        fixture.given(ENLISTED)
                .when(inspect("2024-10-31T23:59", List.of(InspectedParty.values())), OFFICER.toMetadata())
                .expectEvents(inspection("2024-10-31T23:59", PhaseCount.COUNTS));
        fixture.given(ENLISTED)
                .when(inspect("2024-11-02", List.of(InspectedParty.values())), OFFICER.toMetadata())
                .expectEvents(inspection("2024-11-02", PhaseCount.OUTSIDE_PHASE));
        expectRefused(
                fixture.given(ENLISTED)
                        .when(inspect("2024-08-01", List.of(InspectedParty.ENTERPRISE)), OFFICER.toMetadata()),
                SelfInspectionRefusal.PARTIES_INCOMPLETE);
    }

    private static RecordCampaignInspection inspect(String on, List<InspectedParty> parties) {
        return new RecordCampaignInspection(ID, parties, items(null), "限期整改", at(on), null);
    }

    private static List<InspectedItem> items(ItemHazard hazard) {
        return List.of(new InspectedItem(3, ItemAnswer.NO, "未上墙", hazard));
    }

    private static CampaignInspectionRecorded inspection(String on, PhaseCount phase) {
        return new CampaignInspectionRecorded(
                E1, at(on), OFFICER.organisation(), List.of(InspectedParty.values()), items(null), "限期整改", phase);
    }

    @Test
    void an_enforcement_check_raises_hazards_too() {
        RecordCampaignInspection check = new RecordCampaignInspection(
                ID, List.of(InspectedParty.values()), items(UNTIL_AUGUST), "限期整改", at("2024-08-01"), null);
        fixture.given(ENLISTED)
                .when(check, OFFICER.toMetadata())
                .expectEvents(
                        new CampaignInspectionRecorded(
                                E1,
                                at("2024-08-01"),
                                OFFICER.organisation(),
                                List.of(InspectedParty.values()),
                                items(UNTIL_AUGUST),
                                "限期整改",
                                PhaseCount.COUNTS),
                        new HazardRaisedFromSelfInspection(
                                E1,
                                at("2024-08-01"),
                                3,
                                HazardId.forCommand(ID.raw() + "/CAMPAIGN_INSPECTION/3/0"),
                                FoundBy.CAMPAIGN_INSPECTION,
                                UNTIL_AUGUST));
    }

    @Test
    @Rule("QX24-P4b")
    void a_revision_counts_in_the_last_phase() {
        fixture.given(ENLISTED)
                .when(
                        new RecordRevision(ID, RevisionKind.MANAGEMENT_RULES, "2024版", at("2024-11-20"), null),
                        MANAGER.toMetadata())
                .expectEvents(new SystemRevisionRecorded(
                        E1, at("2024-11-20"), RevisionKind.MANAGEMENT_RULES, "2024版", PhaseCount.COUNTS));
        fixture.given(ENLISTED)
                .when(
                        new RecordRevision(ID, RevisionKind.MANAGEMENT_RULES, "2024版", at("2024-10-31"), null),
                        MANAGER.toMetadata())
                .expectEvents(new SystemRevisionRecorded(
                        E1, at("2024-10-31"), RevisionKind.MANAGEMENT_RULES, "2024版", PhaseCount.OUTSIDE_PHASE));
    }

    @Test
    @Rule("QX24-P4c")
    void an_acceptance_check_is_three_in_one_or_entrusted() {
        expectRefused(
                fixture.given(ENLISTED).when(hold(AcceptanceMode.THREE_IN_ONE, 0, null), CITY_OFFICE.toMetadata()),
                SelfInspectionRefusal.TEAM_INCOMPLETE);
        expectRefused(
                fixture.given(ENLISTED).when(hold(AcceptanceMode.THIRD_PARTY, 0, null), CITY_OFFICE.toMetadata()),
                SelfInspectionRefusal.CONTRACT_REQUIRED);
        fixture.given(ENLISTED)
                .when(hold(AcceptanceMode.THREE_IN_ONE, 1, null), CITY_OFFICE.toMetadata())
                .expectEvents(held());
        fixture.given(ENLISTED)
                .when(hold(AcceptanceMode.THIRD_PARTY, 0, "HT-7"), CITY_OFFICE.toMetadata())
                .expectEvents(new AcceptanceInspectionHeld(
                        E1, at("2024-12-20"), AcceptanceMode.THIRD_PARTY, 2, 1, 0, "HT-7"));
    }

    private static HoldAcceptanceInspection hold(AcceptanceMode mode, int media, String contract) {
        return new HoldAcceptanceInspection(ID, mode, 2, 1, media, contract, at("2024-12-20"), null);
    }

    private static AcceptanceInspectionHeld held() {
        return new AcceptanceInspectionHeld(E1, at("2024-12-20"), AcceptanceMode.THREE_IN_ONE, 2, 1, 1, null);
    }

    @Test
    void an_acceptance_check_is_held_before_it_has_a_result() {
        RecordAcceptanceResult passed =
                new RecordAcceptanceResult(ID, AcceptanceResult.PASSED, "合格", at("2024-12-20"), null);
        RecordAcceptanceResult failed =
                new RecordAcceptanceResult(ID, AcceptanceResult.FAILED, "不合格", at("2024-12-20"), null);
        expectRefused(
                fixture.given(ENLISTED).when(passed, CITY_OFFICE.toMetadata()),
                SelfInspectionRefusal.NO_ACCEPTANCE_INSPECTION);
        fixture.given(ENLISTED, held())
                .when(passed, CITY_OFFICE.toMetadata())
                .expectEvents(new AcceptancePassed(E1, at("2024-12-20"), "合格"));
        fixture.given(ENLISTED, held())
                .when(failed, CITY_OFFICE.toMetadata())
                .expectEvents(new AcceptanceFailed(E1, at("2024-12-20"), "不合格"));
    }

    @Test
    @Rule("QX24-P4a")
    void the_campaign_closes_for_an_enterprise_once_its_hazards_are_closed() {
        CloseCampaignForEnterprise close = new CloseCampaignForEnterprise(ID, at("2024-12-31"), null);
        CampaignHazardSettled settled = new CampaignHazardSettled(E1, at("2024-09-01"), HAZARD);
        refusedWith(
                fixture.given(ENLISTED, STARTED, raised(17), completed()).when(close, OFFICER.toMetadata()),
                SelfInspectionRefusal.OPEN_HAZARDS,
                "[1]");
        expectRefused(
                fixture.given(ENLISTED, STARTED).when(close, OFFICER.toMetadata()),
                SelfInspectionRefusal.NOT_COMPLETED);
        fixture.given(ENLISTED, STARTED, raised(17), completed(), settled)
                .when(close, OFFICER.toMetadata())
                .expectEvents(new CampaignClosedForEnterprise(E1, at("2024-12-31")));
        expectRefused(
                fixture.given(ENLISTED, STARTED, completed(), new CampaignClosedForEnterprise(E1, at("2024-12-31")))
                        .when(close, OFFICER.toMetadata()),
                SelfInspectionRefusal.CLOSED_FOR_ENTERPRISE);
    }

    @Test
    @Rule("QX24-P4a")
    void what_becomes_of_a_hazard_is_told_once() {
        CampaignHazardSettled settled = new CampaignHazardSettled(E1, at("2024-09-01"), HAZARD);
        var anjian = Actor.system(COUNTY).toMetadata();
        fixture.given(ENLISTED, STARTED, raised(17))
                .when(standing(HAZARD, HazardStanding.CLOSED), anjian)
                .expectEvents(settled);
        fixture.given(ENLISTED, STARTED, raised(17), settled)
                .when(standing(HAZARD, HazardStanding.CLOSED), anjian)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        fixture.given(ENLISTED, STARTED, raised(17), settled)
                .when(standing(HAZARD, HazardStanding.OPEN), anjian)
                .expectEvents(new CampaignHazardReopened(E1, at("2024-09-01"), HAZARD));
        expectRefused(
                fixture.given(ENLISTED).when(standing(HAZARD, HazardStanding.CLOSED), anjian),
                SelfInspectionRefusal.UNKNOWN_HAZARD);
    }

    private static RecordHazardStanding standing(HazardId hazard, HazardStanding standing) {
        return new RecordHazardStanding(ID, hazard, standing, at("2024-09-01"), null);
    }

    @Test
    @Rule("QX24-O2")
    void a_key_object_is_enlisted_once() {
        EnlistKeyObject enlist = new EnlistKeyObject(
                ID, terms(), new KeyObject(FACTORY, "Qujing Factory", Sector.INDUSTRY, COUNTY), at("2024-04-30"), null);
        var anjian = Actor.system(COUNTY).toMetadata();
        fixture.givenNoPriorActivity().when(enlist, anjian).expectEvents(ENLISTED);
        fixture.given(STARTED).when(enlist, anjian).expectEvents(ENLISTED);
        fixture.given(ENLISTED)
                .when(enlist, anjian)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
