package org.anjian.command.inspection;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.inspection.AssignedOfficer;
import org.anjian.api.inspection.CheckedItem;
import org.anjian.api.inspection.Concealment;
import org.anjian.api.inspection.Finding;
import org.anjian.api.inspection.FindingKind;
import org.anjian.api.inspection.FollowUpKind;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.InspectionRefusal;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.inspection.Secrecy;
import org.anjian.api.inspection.command.AcknowledgeFindingTransfer;
import org.anjian.api.inspection.command.AssignAssistants;
import org.anjian.api.inspection.command.CheckChecklistItem;
import org.anjian.api.inspection.command.CompleteInspection;
import org.anjian.api.inspection.command.ImportInspection;
import org.anjian.api.inspection.command.MarkConfidential;
import org.anjian.api.inspection.command.NotifyInspection;
import org.anjian.api.inspection.command.PublishInspectionResult;
import org.anjian.api.inspection.command.RecordFinding;
import org.anjian.api.inspection.command.RecordSignatureRefusal;
import org.anjian.api.inspection.command.RecuseOfficer;
import org.anjian.api.inspection.command.StartInspection;
import org.anjian.api.inspection.command.TransferFinding;
import org.anjian.api.inspection.event.AssistantsAssigned;
import org.anjian.api.inspection.event.ChecklistItemChecked;
import org.anjian.api.inspection.event.ConfidentialityMarked;
import org.anjian.api.inspection.event.FindingRecorded;
import org.anjian.api.inspection.event.FindingTransferAcknowledged;
import org.anjian.api.inspection.event.FindingTransferUnacknowledged;
import org.anjian.api.inspection.event.FindingTransferred;
import org.anjian.api.inspection.event.InspectionCompleted;
import org.anjian.api.inspection.event.InspectionDisclosureOverdue;
import org.anjian.api.inspection.event.InspectionEvent;
import org.anjian.api.inspection.event.InspectionRecordSigned;
import org.anjian.api.inspection.event.InspectionRecorded;
import org.anjian.api.inspection.event.InspectionStarted;
import org.anjian.api.inspection.event.InspectionTakenOver;
import org.anjian.api.inspection.event.InspectorsAssigned;
import org.anjian.api.inspection.event.OfficerRecused;
import org.anjian.api.inspection.event.ProcessRecordAttached;
import org.anjian.api.inspection.event.SignatureRefusalRecorded;
import org.anjian.api.inspection.event.TakenOverInspectionClosed;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.officer.OfficerRefusal;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** An inspection on site, and what is needed to conclude it. */
class InspectionTest extends InspectionFixture {

    private static final ResponsibleBody R2 = new ResponsibleBody("fire-brigade", "消防救援大队");
    private static final CompleteInspection COMPLETE = new CompleteInspection(ID, "已移交整改", at("2024-03-07"), null);

    @Test
    @Rule("NL-AQ67")
    void every_officer_shows_the_certificate() {
        expectRefused(
                fixture.given(opened(InspectionMode.ANNOUNCED), assigned(InspectionMode.ANNOUNCED))
                        .when(new StartInspection(ID, List.of(OFFICER.id()), "厂长", at("2024-03-06"), null), BY),
                InspectionRefusal.CERTIFICATE_NOT_SHOWN);
        fixture.given(opened(InspectionMode.ANNOUNCED), assigned(InspectionMode.ANNOUNCED))
                .when(new StartInspection(ID, TWO, "厂长", at("2024-03-06"), null), BY)
                .expectEvents(STARTED);
    }

    @Test
    @Rule("QJ16-18c")
    void a_certificate_that_ran_out_since_stops_the_start() {
        AssignedOfficer expired =
                new AssignedOfficer("officer-9", OfficerId.of("officer-9"), "YN-officer-9", "county-emergency");
        expectRefused(
                fixture.given(
                                opened(InspectionMode.ANNOUNCED),
                                new InspectorsAssigned(I1, at("2024-03-01"), List.of(OFFICERS.getFirst(), expired)))
                        .when(
                                new StartInspection(
                                        ID, List.of(OFFICER.id(), "officer-9"), null, at("2024-04-01"), null),
                                BY),
                OfficerRefusal.OFFICER_NOT_CERTIFIED);
    }

    @Test
    @Rule("NL-CF42")
    void an_officer_with_a_conflict_of_interest_steps_back() {
        fixture.given(opened(InspectionMode.ANNOUNCED), assigned(InspectionMode.ANNOUNCED))
                .when(new RecuseOfficer(ID, SECOND_OFFICER.id(), "亲属关系", at("2024-03-02"), null), BY)
                .expectEvents(new OfficerRecused(I1, at("2024-03-02"), SECOND_OFFICER.id(), "亲属关系"));
        expectRefused(
                fixture.given(
                                opened(InspectionMode.ANNOUNCED),
                                assigned(InspectionMode.ANNOUNCED),
                                new OfficerRecused(I1, at("2024-03-02"), SECOND_OFFICER.id(), "亲属关系"))
                        .when(new StartInspection(ID, List.of(OFFICER.id()), null, at("2024-03-06"), null), BY),
                OfficerRefusal.TOO_FEW_OFFICERS);
    }

    @Test
    @Rule("QX24-R3")
    void an_unannounced_inspection_sends_no_notice_and_names_no_enterprise_before_it_starts() {
        InspectionSubject hidden = subject(InspectionMode.UNANNOUNCED);
        expectRefused(
                fixture.given(opened(InspectionMode.UNANNOUNCED), assigned(InspectionMode.UNANNOUNCED))
                        .when(new NotifyInspection(ID, "电话", at("2024-03-04"), null), BY),
                InspectionRefusal.NO_NOTICE_ALLOWED);
        assertThat(opened(InspectionMode.UNANNOUNCED).subject().enterpriseId()).isNull();
        fixture.given(opened(InspectionMode.UNANNOUNCED), assigned(InspectionMode.UNANNOUNCED))
                .when(new StartInspection(ID, TWO, null, at("2024-03-06"), null), BY)
                .expectEvents(new InspectionStarted(hidden.opened(), at("2024-03-06"), TWO, null));
        assertThat(new InspectionStarted(hidden.opened(), at("2024-03-06"), TWO, null)
                        .subject()
                        .enterpriseId())
                .isEqualTo(FACTORY);
    }

    @Test
    @Rule("NL-AQ65")
    void a_finding_becomes_a_hazard_that_leads_back_to_it() {
        Finding first = new Finding(
                1,
                FindingKind.HAZARD,
                HazardGrade.GENERAL,
                "用电安全",
                "配电箱无盖板",
                "二车间",
                day("2024-03-20"),
                "V-1",
                null,
                List.of(),
                null,
                HazardId.forCommand(ID + "/1"));
        FindingRecorded recorded = new FindingRecorded(I1, at("2024-03-06T10:00"), first);
        started()
                .when(
                        new RecordFinding(
                                ID, finding(FindingKind.HAZARD, null, List.of()), at("2024-03-06T10:00"), null),
                        BY)
                .expectEvents(recorded);
        RegisterHazard registration = InspectionProcess.registration(recorded);
        assertThat(registration.hazardId()).isEqualTo(first.hazardId());
        assertThat(registration.source()).isEqualTo(HazardSource.GOVERNMENT_INSPECTION);
        assertThat(registration.sourceRecord()).isEqualTo(new SourceRecord("inspection", ID + "/1"));
    }

    @Test
    void an_item_that_the_checklist_does_not_have_is_not_checked() {
        started()
                .when(new CheckChecklistItem(ID, 3, ItemAnswer.NO, "未上墙", at("2024-03-06T10:00"), null), BY)
                .expectEvents(
                        new ChecklistItemChecked(I1, at("2024-03-06T10:00"), new CheckedItem(3, ItemAnswer.NO, "未上墙")));
        expectRefused(
                started().when(new CheckChecklistItem(ID, 99, ItemAnswer.NO, null, at("2024-03-06T10:00"), null), BY),
                InspectionRefusal.NO_SUCH_ITEM);
    }

    @Test
    @Rule("QJ16-06e")
    void without_a_record_of_the_process_an_inspection_is_not_concluded() {
        expectRefused(
                fixture.given(
                                opened(InspectionMode.ANNOUNCED),
                                assigned(InspectionMode.ANNOUNCED),
                                STARTED,
                                RECORDED,
                                SIGNED)
                        .when(COMPLETE, BY),
                InspectionRefusal.PROCESS_RECORD_MISSING);
        started().when(attach(null), BY).expectEvents(ATTACHED);
        concluded()
                .when(COMPLETE, BY)
                .expectEvents(new InspectionCompleted(I1, at("2024-03-07"), "已移交整改", false, null, null));
    }

    private TestExecutor<Inspection> concluded() {
        return fixture.given(
                opened(InspectionMode.ANNOUNCED),
                assigned(InspectionMode.ANNOUNCED),
                STARTED,
                ATTACHED,
                RECORDED,
                SIGNED);
    }

    @Test
    @Rule("NL-AQ68")
    void a_record_is_signed_by_both_or_its_refusal_is_noted() {
        expectRefused(
                fixture.given(
                                opened(InspectionMode.ANNOUNCED),
                                assigned(InspectionMode.ANNOUNCED),
                                STARTED,
                                ATTACHED,
                                RECORDED)
                        .when(COMPLETE, BY),
                InspectionRefusal.SIGNATURE_MISSING);
        SignatureRefusalRecorded refused = new SignatureRefusalRecorded(I1, at("2024-03-06T12:00"), "负责人拒签", "县应急管理局");
        fixture.given(opened(InspectionMode.ANNOUNCED), assigned(InspectionMode.ANNOUNCED), STARTED, ATTACHED, RECORDED)
                .when(new RecordSignatureRefusal(ID, "负责人拒签", "县应急管理局", at("2024-03-06T12:00"), null), BY)
                .expectEvents(refused);
        fixture.given(
                        opened(InspectionMode.ANNOUNCED),
                        assigned(InspectionMode.ANNOUNCED),
                        STARTED,
                        ATTACHED,
                        RECORDED,
                        refused)
                .when(COMPLETE, BY)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    @Rule("QX24-P3b")
    void a_person_who_fails_in_the_duties_needs_an_order_and_a_case() {
        FindingRecorded person = new FindingRecorded(
                I1,
                at("2024-03-06T10:00"),
                new Findings().next(ID, finding(FindingKind.PERSON_DUTY, new PersonId("person-1"), List.of(3))));
        expectRefused(
                started()
                        .when(
                                new RecordFinding(
                                        ID,
                                        finding(FindingKind.PERSON_DUTY, null, List.of()),
                                        at("2024-03-06T10:00"),
                                        null),
                                BY),
                InspectionRefusal.PERSON_NEEDED);
        TestExecutor<Inspection> found = fixture.given(
                opened(InspectionMode.ANNOUNCED),
                assigned(InspectionMode.ANNOUNCED),
                STARTED,
                person,
                ATTACHED,
                RECORDED,
                SIGNED);
        followUps.add(FollowUpKind.CORRECTION_ORDER);
        expectRefused(found.when(COMPLETE, BY), InspectionRefusal.FOLLOW_UP_MISSING);
        followUps.add(FollowUpKind.PENALTY_CASE);
        fixture.given(
                        opened(InspectionMode.ANNOUNCED),
                        assigned(InspectionMode.ANNOUNCED),
                        STARTED,
                        person,
                        ATTACHED,
                        RECORDED,
                        SIGNED)
                .when(COMPLETE, BY)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    @Rule("QJ22B-08b")
    void a_secret_is_marked_with_those_who_may_read_it() {
        ConfidentialityMarked marked =
                new ConfidentialityMarked(I1, at("2024-03-06T10:00"), PHOTO, Secrecy.TRADE_SECRET, TWO);
        started()
                .when(attach(Secrecy.TRADE_SECRET), BY)
                .expectEvents(
                        new ProcessRecordAttached(I1, at("2024-03-06T10:00"), PHOTO, Secrecy.TRADE_SECRET), marked);
        fixture.given(opened(InspectionMode.ANNOUNCED), assigned(InspectionMode.ANNOUNCED), STARTED, ATTACHED)
                .when(new MarkConfidential(ID, 1, Secrecy.TRADE_SECRET, at("2024-03-06T10:00"), null), BY)
                .expectEvents(marked);
        expectRefused(
                started().when(new MarkConfidential(ID, 2, Secrecy.TRADE_SECRET, at("2024-03-06T10:00"), null), BY),
                InspectionRefusal.NO_SUCH_PROCESS_RECORD);
    }

    @Test
    @Rule("QJ16-11d")
    @Rule("ML20-12b")
    void staff_of_a_purchased_service_attaches_records_and_decides_nothing() {
        AssistantsAssigned assistants = new AssistantsAssigned(I1, at("2024-03-06"), List.of(S1.id()), SERVICE);
        started()
                .when(new AssignAssistants(ID, List.of(S1.id()), SERVICE, at("2024-03-06"), null), BY)
                .expectEvents(assistants);
        expectRefused(
                started().when(new AssignAssistants(ID, List.of("s2"), SERVICE, at("2024-03-06"), null), BY),
                InspectionRefusal.ASSISTANT_NOT_OF_THE_SERVICE);
        List<InspectionEvent> assisted =
                List.of(opened(InspectionMode.ANNOUNCED), assigned(InspectionMode.ANNOUNCED), STARTED, assistants);
        fixture.given(assisted).when(attach(null), S1.toMetadata()).expectSuccessfulHandlerExecution();
        expectRefused(fixture.given(assisted).when(COMPLETE, S1.toMetadata()), InputRefusal.ROLE_NOT_ALLOWED);
        expectRefused(started().when(attach(null), S1.toMetadata()), InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    @Rule("ML20-05d")
    void the_result_of_a_random_inspection_is_published_within_twenty_working_days() {
        InspectionSubject random = subject(InspectionMode.DOUBLE_RANDOM);
        List<InspectionEvent> before = List.of(
                opened(InspectionMode.DOUBLE_RANDOM),
                assigned(InspectionMode.DOUBLE_RANDOM),
                new InspectionStarted(random, at("2024-09-20"), TWO, null),
                new ProcessRecordAttached(random, at("2024-09-20"), PHOTO, null),
                new InspectionRecorded(random, at("2024-09-20"), RECORDED.record()),
                new InspectionRecordSigned(random, at("2024-09-20"), TWO, "厂长"));
        CompleteInspection complete = new CompleteInspection(ID, "未发现问题", at("2024-09-27"), null);
        Object byOfficer = GenericCommandMessage.asCommandMessage(complete).withMetaData(BY);
        fixture.given(before)
                .when(complete, BY)
                .expectEvents(
                        new InspectionCompleted(random, at("2024-09-27"), "未发现问题", false, null, day("2024-10-30")));
        InspectionDisclosureOverdue overdue =
                new InspectionDisclosureOverdue(random, at("2024-10-31T00:00"), day("2024-10-30"));
        prepare();
        fixture.givenCurrentTime(at("2024-09-27"))
                .andGiven(before)
                .andGivenCommands(byOfficer)
                .whenTimeAdvancesTo(at("2024-10-31T00:00"))
                .expectEvents(overdue);
        prepare();
        fixture.givenCurrentTime(at("2024-09-27"))
                .andGiven(before)
                .andGivenCommands(
                        byOfficer,
                        GenericCommandMessage.asCommandMessage(
                                        new PublishInspectionResult(ID, "网站", "合格", at("2024-10-30"), null))
                                .withMetaData(BY))
                .whenTimeAdvancesTo(at("2024-10-31T00:00"))
                .expectNoEvents();
    }

    @Test
    @Rule("QJ16-08b")
    @Rule("NL-AQ69")
    void what_belongs_to_another_department_is_transferred_and_taken_over() {
        FindingRecorded found = new FindingRecorded(
                I1, at("2024-03-06T10:00"), new Findings().next(ID, finding(FindingKind.HAZARD, null, List.of())));
        FindingTransferred transferred = new FindingTransferred(I1, at("2024-03-07"), 1, R2, "消防通道", day("2024-03-14"));
        TransferFinding transfer = new TransferFinding(ID, 1, R2, "消防通道", at("2024-03-07"), null);
        List<InspectionEvent> before =
                List.of(opened(InspectionMode.ANNOUNCED), assigned(InspectionMode.ANNOUNCED), STARTED, found);
        fixture.given(before).when(transfer, BY).expectEvents(transferred);
        List<InspectionEvent> after = new ArrayList<>(before);
        after.add(transferred);
        AcknowledgeFindingTransfer acknowledge = new AcknowledgeFindingTransfer(ID, 1, at("2024-03-08"), null);
        expectRefused(
                fixture.given(after).when(acknowledge, SECOND_OFFICER.toMetadata()),
                InspectionRefusal.NOT_TRANSFERRED_TO_YOU);
        Actor fire = new Actor("officer-5", Role.OFFICER, "fire-brigade", COUNTY, null);
        fixture.given(after)
                .when(acknowledge, fire.toMetadata())
                .expectEvents(new FindingTransferAcknowledged(I1, at("2024-03-08"), 1, R2));
        prepare();
        fixture.givenCurrentTime(at("2024-03-07"))
                .andGiven(before)
                .andGivenCommands(
                        GenericCommandMessage.asCommandMessage(transfer).withMetaData(BY))
                .whenTimeAdvancesTo(at("2024-03-15T00:00"))
                .expectEvents(new FindingTransferUnacknowledged(I1, at("2024-03-15T00:00"), 1, R2, day("2024-03-14")));
    }

    @Test
    void an_inspection_of_another_system_keeps_its_dates_and_no_officers() {
        SourceRecord source = new SourceRecord("osha", "1000");
        InspectionSubject foreign = new InspectionSubject(
                ID,
                FACTORY,
                "Qujing Factory",
                COUNTY,
                Sector.INDUSTRY,
                "0950411",
                InspectionMode.ANNOUNCED,
                Concealment.OPEN);
        fixture.givenNoPriorActivity()
                .when(
                        new ImportInspection(
                                ID,
                                FACTORY,
                                source,
                                null,
                                "0950411",
                                "complaint",
                                at("1983-02-01"),
                                "A-7",
                                null,
                                at("1983-01-10"),
                                null),
                        IMPORTER.toMetadata())
                .expectEvents(
                        new InspectionTakenOver(foreign, at("1983-01-10"), source, "0950411", "complaint", "A-7", null),
                        new TakenOverInspectionClosed(foreign, at("1983-02-01")));
    }
}
