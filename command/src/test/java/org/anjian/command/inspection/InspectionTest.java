package org.anjian.command.inspection;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.inspection.CheckedItem;
import org.anjian.api.inspection.Finding;
import org.anjian.api.inspection.FindingKind;
import org.anjian.api.inspection.FollowUpKind;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.InspectionRefusal;
import org.anjian.api.inspection.command.AssignAssistants;
import org.anjian.api.inspection.command.CheckChecklistItem;
import org.anjian.api.inspection.command.CompleteInspection;
import org.anjian.api.inspection.command.MarkConfidential;
import org.anjian.api.inspection.command.RecordFinding;
import org.anjian.api.inspection.command.RecordSignatureRefusal;
import org.anjian.api.inspection.event.AssistantsAssigned;
import org.anjian.api.inspection.event.ChecklistItemChecked;
import org.anjian.api.inspection.event.ConfidentialityMarked;
import org.anjian.api.inspection.event.FindingRecorded;
import org.anjian.api.inspection.event.InspectionCompleted;
import org.anjian.api.inspection.event.InspectionEvent;
import org.anjian.api.inspection.event.ProcessRecordAttached;
import org.anjian.api.inspection.event.SignatureRefusalRecorded;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.secrecy.Secrecy;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** An inspection on site, and what is needed to conclude it. */
class InspectionTest extends InspectionFixture {

    private static final CompleteInspection COMPLETE = new CompleteInspection(ID, "已移交整改", at("2024-03-07"), null);

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
}
