package org.anjian.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.inspection.AssignedOfficer;
import org.anjian.api.inspection.CheckedItem;
import org.anjian.api.inspection.ChecklistReference;
import org.anjian.api.inspection.Concealment;
import org.anjian.api.inspection.EnforcementForm;
import org.anjian.api.inspection.Finding;
import org.anjian.api.inspection.FindingKind;
import org.anjian.api.inspection.FindingTransfer;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspection.InspectionLayer;
import org.anjian.api.inspection.InspectionMatter;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.InspectionState;
import org.anjian.api.inspection.InspectionSubject;
import org.anjian.api.inspection.InspectionTerms;
import org.anjian.api.inspection.OnSiteRecord;
import org.anjian.api.inspection.PlanReference;
import org.anjian.api.inspection.ProcessRecord;
import org.anjian.api.inspection.RecordMedium;
import org.anjian.api.inspection.VisitWarning;
import org.anjian.api.inspection.VisitWarningKind;
import org.anjian.api.inspection.event.AssistantsAssigned;
import org.anjian.api.inspection.event.ChecklistItemChecked;
import org.anjian.api.inspection.event.ConfidentialityMarked;
import org.anjian.api.inspection.event.EnterpriseViewRecorded;
import org.anjian.api.inspection.event.FindingRecorded;
import org.anjian.api.inspection.event.FindingTransferAcknowledged;
import org.anjian.api.inspection.event.FindingTransferUnacknowledged;
import org.anjian.api.inspection.event.FindingTransferred;
import org.anjian.api.inspection.event.InspectionAborted;
import org.anjian.api.inspection.event.InspectionCompleted;
import org.anjian.api.inspection.event.InspectionDisclosureOverdue;
import org.anjian.api.inspection.event.InspectionEvent;
import org.anjian.api.inspection.event.InspectionNotified;
import org.anjian.api.inspection.event.InspectionObstructed;
import org.anjian.api.inspection.event.InspectionOpened;
import org.anjian.api.inspection.event.InspectionRecordSigned;
import org.anjian.api.inspection.event.InspectionRecorded;
import org.anjian.api.inspection.event.InspectionResultPublished;
import org.anjian.api.inspection.event.InspectionStarted;
import org.anjian.api.inspection.event.InspectionTakenOver;
import org.anjian.api.inspection.event.InspectorsAssigned;
import org.anjian.api.inspection.event.OfficerRecused;
import org.anjian.api.inspection.event.ProcessRecordAttached;
import org.anjian.api.inspection.event.SignatureRefusalRecorded;
import org.anjian.api.inspection.event.TakenOverInspectionClosed;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.message.LegalTime;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.secrecy.Secrecy;
import org.anjian.api.sector.Sector;
import org.anjian.query.readmodel.Deliveries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is read of an inspection, from its plan to the publication of its result. */
class InspectionFoldTest {

    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final InspectionSubject OPEN = new InspectionSubject(
            new InspectionId("inspection-1"),
            new EnterpriseId("enterprise-1"),
            "Qujing Factory",
            COUNTY,
            Sector.INDUSTRY,
            "county-emergency",
            InspectionMode.ANNOUNCED,
            Concealment.OPEN);
    private static final InspectionSubject HIDDEN = new InspectionSubject(
            OPEN.id(),
            OPEN.enterpriseId(),
            OPEN.enterpriseName(),
            COUNTY,
            OPEN.sector(),
            OPEN.regulator(),
            InspectionMode.UNANNOUNCED,
            Concealment.CONCEALED);
    private static final ResponsibleBody FIRE = new ResponsibleBody("county-fire", "消防救援大队");
    private static final VisitWarning OFTEN = new VisitWarning(VisitWarningKind.FREQUENT, List.of());
    private static final ProcessRecord PHOTO = record(1);
    private static final List<InspectionEvent> STARTED =
            List.of(opened(OPEN, COUNTY), assigned("officer-1", "officer-2"), started(OPEN));

    private static Instant at(String day) {
        return LegalTime.startOf(day(day)).plusSeconds(9 * 3600);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static InspectionOpened opened(InspectionSubject subject, RegionCode acting) {
        return new InspectionOpened(
                subject,
                at("2024-03-01"),
                acting,
                new InspectionTerms(
                        InspectionLayer.DEPARTMENT_SPECIAL,
                        EnforcementForm.OWN,
                        List.of(InspectionMatter.WORK_SAFETY),
                        day("2024-03-06"),
                        "the plan",
                        new PlanReference(EnforcementPlanId.of("county-emergency", 2024), "A-1"),
                        null,
                        new ChecklistReference("general", 3),
                        List.of("expert-1"),
                        List.of(FIRE),
                        null,
                        null,
                        null),
                List.of(OFTEN));
    }

    private static AssignedOfficer officer(String account) {
        return new AssignedOfficer(account, OfficerId.of(account), "C-" + account, "county-emergency");
    }

    private static InspectorsAssigned assigned(String... accounts) {
        return new InspectorsAssigned(
                OPEN,
                at("2024-03-02"),
                Stream.of(accounts).map(InspectionFoldTest::officer).toList());
    }

    private static InspectionStarted started(InspectionSubject subject) {
        return new InspectionStarted(subject, at("2024-03-06"), List.of("C-officer-1", "C-officer-2"), "manager-1");
    }

    private static ProcessRecord record(int number) {
        return new ProcessRecord(
                number, RecordMedium.PHOTO, "press", "ab".repeat(32), "cam-1", "officer-1", day("2024-03-06"));
    }

    private static FindingRecorded found(int number, FindingKind kind, @Nullable HazardId hazard) {
        return new FindingRecorded(
                OPEN,
                at("2024-03-06"),
                new Finding(
                        number,
                        kind,
                        HazardGrade.GENERAL,
                        "equipment",
                        "no guard",
                        "hall 2",
                        day("2024-04-01"),
                        "AQ99",
                        null,
                        List.of(3),
                        null,
                        hazard));
    }

    private static InspectionView folded(List<InspectionEvent> events) {
        return Deliveries.folded(new InspectionFold(), OPEN.id().raw(), events);
    }

    private static InspectionView onSite(InspectionEvent... more) {
        return folded(Stream.concat(STARTED.stream(), Stream.of(more)).toList());
    }

    @Test
    void a_planned_inspection_tells_its_terms_and_its_warnings() {
        InspectionView view = folded(List.of(opened(OPEN, COUNTY)));
        assertThat(view.state()).isEqualTo(InspectionState.PLANNED);
        assertThat(view.openedOn()).isEqualTo("2024-03-01");
        assertThat(view.scheduledOn()).isEqualTo("2024-03-06");
        assertThat(view.planItem()).isEqualTo("A-1");
        assertThat(view.offPlan()).isFalse();
        assertThat(view.checklist()).isEqualTo(new ChecklistReference("general", 3));
        assertThat(view.experts()).containsExactly("expert-1");
        assertThat(view.participants()).containsExactly(FIRE);
        assertThat(view.warnings()).containsExactly(OFTEN);
        assertThat(view.regionPath()).containsExactly("530000", "530300", "530302");
        assertThat(view.team()).isEmpty();
    }

    @Test
    @Rule("QJ16-16c")
    void officers_of_another_county_read_what_they_do_here() {
        assertThat(folded(List.of(opened(OPEN, new RegionCode("530303")))).regionPath())
                .containsExactly("530000", "530300", "530302", "530303");
        assertThat(folded(List.of(opened(OPEN, new RegionCode("530300")))).regionPath())
                .containsExactly("530000", "530300", "530302");
    }

    @Test
    @Rule("QX24-R3")
    void an_unannounced_inspection_is_shown_to_the_enterprise_from_its_start() {
        InspectionView before = folded(List.of(opened(HIDDEN, COUNTY)));
        assertThat(before.concealed()).isTrue();
        assertThat(before.shownTo()).isNull();
        assertThat(before.enterpriseId()).isEqualTo(OPEN.enterpriseId());
        InspectionView after = folded(List.of(opened(HIDDEN, COUNTY), started(HIDDEN.opened())));
        assertThat(after.concealed()).isFalse();
        assertThat(after.shownTo()).isEqualTo(OPEN.enterpriseId());
        assertThat(after.mode()).isEqualTo(InspectionMode.UNANNOUNCED);
    }

    @Test
    @Rule("NL-CF42")
    void the_team_is_of_the_officers_and_assistants_of_now_and_without_who_was_recused() {
        AssistantsAssigned helped = new AssistantsAssigned(
                OPEN, at("2024-03-03"), List.of("assistant-1"), new EntrustmentId("entrustment-1"));
        InspectionView view =
                folded(List.of(opened(OPEN, COUNTY), assigned("officer-1", "officer-2", "officer-3"), helped));
        assertThat(view.state()).isEqualTo(InspectionState.ASSIGNED);
        assertThat(view.team()).containsExactly("officer-1", "officer-2", "officer-3", "assistant-1");
        InspectionView recused = folded(List.of(
                opened(OPEN, COUNTY),
                assigned("officer-1", "officer-2"),
                helped,
                new OfficerRecused(OPEN, at("2024-03-04"), "officer-2", "a brother")));
        assertThat(recused.state()).isEqualTo(InspectionState.PLANNED);
        assertThat(recused.team()).containsExactly("officer-1", "assistant-1");
        assertThat(recused.officers()).containsExactly(officer("officer-1"));
        InspectionView replaced = folded(
                List.of(opened(OPEN, COUNTY), assigned("officer-1", "officer-2"), assigned("officer-4", "officer-5")));
        assertThat(replaced.team()).containsExactly("officer-4", "officer-5");
    }

    @Test
    void a_notice_and_a_start_leave_their_days() {
        InspectionView view = folded(List.of(
                opened(OPEN, COUNTY),
                assigned("officer-1", "officer-2"),
                new InspectionNotified(OPEN, at("2024-03-04"), "phone"),
                started(OPEN)));
        assertThat(view.notifiedOn()).isEqualTo("2024-03-04");
        assertThat(view.startedOn()).isEqualTo("2024-03-06");
        assertThat(view.accompaniedBy()).isEqualTo("manager-1");
        assertThat(view.state()).isEqualTo(InspectionState.STARTED);
    }

    @Test
    void an_item_that_is_checked_again_has_its_last_answer() {
        InspectionView view = onSite(
                new ChecklistItemChecked(OPEN, at("2024-03-06"), new CheckedItem(3, ItemAnswer.NO, "no guard")),
                new ChecklistItemChecked(OPEN, at("2024-03-06"), new CheckedItem(4, ItemAnswer.YES, null)),
                new ChecklistItemChecked(OPEN, at("2024-03-06"), new CheckedItem(3, ItemAnswer.PARTIAL, "one guard")));
        assertThat(view.items())
                .containsExactly(
                        new CheckedItem(4, ItemAnswer.YES, null), new CheckedItem(3, ItemAnswer.PARTIAL, "one guard"));
    }

    @Test
    void findings_are_counted_and_those_that_are_hazards_by_themselves() {
        InspectionView view =
                onSite(found(1, FindingKind.HAZARD, new HazardId("hazard-1")), found(2, FindingKind.PERSON_DUTY, null));
        assertThat(view.findings()).extracting(Finding::number).containsExactly(1, 2);
        assertThat(view.findingCount()).isEqualTo(2);
        assertThat(view.hazardCount()).isEqualTo(1);
    }

    @Test
    @Rule("QJ22B-08b")
    void what_is_confidential_is_counted_and_not_shown() {
        InspectionView view = onSite(
                new ProcessRecordAttached(OPEN, at("2024-03-06"), PHOTO, null),
                new ProcessRecordAttached(OPEN, at("2024-03-06"), record(2), Secrecy.TRADE_SECRET));
        assertThat(view.records()).containsExactly(PHOTO);
        assertThat(view.confidentialRecords()).isEqualTo(1);
        ConfidentialityMarked marked = new ConfidentialityMarked(
                OPEN, at("2024-03-07"), PHOTO, Secrecy.BUSINESS_SECRET, List.of("officer-1", "officer-2"));
        InspectionView later = onSite(new ProcessRecordAttached(OPEN, at("2024-03-06"), PHOTO, null), marked, marked);
        assertThat(later.records()).isEmpty();
        assertThat(later.confidentialRecords()).isEqualTo(1);
    }

    @Test
    @Rule("NL-AQ68")
    void a_record_is_signed_or_its_refusal_noted() {
        OnSiteRecord written = new OnSiteRecord("hall 2", "one press", "an order");
        InspectionEvent recorded = new InspectionRecorded(OPEN, at("2024-03-06"), written);
        InspectionView signed = onSite(
                new EnterpriseViewRecorded(OPEN, at("2024-03-06"), "agreed", "manager-1"),
                recorded,
                new InspectionRecordSigned(OPEN, at("2024-03-07"), List.of("officer-1", "officer-2"), "manager-1"));
        assertThat(signed.state()).isEqualTo(InspectionState.SIGNED);
        assertThat(signed.opinion()).isEqualTo("agreed");
        assertThat(signed.record()).isEqualTo(written);
        assertThat(signed.signedOn()).isEqualTo("2024-03-07");
        assertThat(signed.signatory()).isEqualTo("manager-1");
        InspectionView refused =
                onSite(recorded, new SignatureRefusalRecorded(OPEN, at("2024-03-07"), "not my fault", "head-1"));
        assertThat(refused.state()).isEqualTo(InspectionState.SIGNATURE_REFUSED);
        assertThat(refused.signatureRefusal()).isEqualTo("not my fault");
        assertThat(refused.signedOn()).isNull();
    }

    @Test
    @Rule("ML20-05d")
    void a_result_is_to_be_published_by_a_day_and_late_after_it() {
        InspectionEvent completed =
                new InspectionCompleted(OPEN, at("2024-03-08"), "one order", true, null, day("2024-04-08"));
        InspectionView concluded = onSite(completed);
        assertThat(concluded.state()).isEqualTo(InspectionState.CONCLUDED);
        assertThat(concluded.conclusion()).isEqualTo("one order");
        assertThat(concluded.completedOn()).isEqualTo("2024-03-08");
        assertThat(concluded.publishBy()).isEqualTo("2024-04-08");
        assertThat(concluded.disclosureOverdue()).isFalse();
        InspectionView late = onSite(
                completed,
                new InspectionDisclosureOverdue(OPEN, at("2024-04-09"), day("2024-04-08")),
                new InspectionResultPublished(OPEN, at("2024-04-10"), "web", "one order"));
        assertThat(late.state()).isEqualTo(InspectionState.PUBLISHED);
        assertThat(late.disclosureOverdue()).isTrue();
        assertThat(late.publishedOn()).isEqualTo("2024-04-10");
    }

    @Test
    void an_inspection_that_was_given_up_or_obstructed_says_why() {
        InspectionView aborted = onSite(new InspectionAborted(OPEN, at("2024-03-06"), "a flood"));
        assertThat(aborted.state()).isEqualTo(InspectionState.ABORTED);
        assertThat(aborted.ending()).isEqualTo("a flood");
        InspectionView obstructed = onSite(new InspectionObstructed(OPEN, at("2024-03-06"), "the gate was shut"));
        assertThat(obstructed.state()).isEqualTo(InspectionState.OBSTRUCTED);
        assertThat(obstructed.ending()).isEqualTo("the gate was shut");
    }

    @Test
    @Rule("QJ16-08b")
    void a_finding_of_another_department_is_with_it_until_it_says_so() {
        List<InspectionEvent> transferred = Stream.concat(
                        STARTED.stream(),
                        Stream.of(
                                found(1, FindingKind.HAZARD, null),
                                found(2, FindingKind.HAZARD, null),
                                new FindingTransferred(OPEN, at("2024-03-07"), 1, FIRE, "fire", day("2024-03-14")),
                                new FindingTransferred(OPEN, at("2024-03-07"), 2, FIRE, "fire", day("2024-03-14"))))
                .toList();
        FindingTransfer first = new FindingTransfer(1, FIRE, day("2024-03-07"), day("2024-03-14"), null, false);
        FindingTransfer second = new FindingTransfer(2, FIRE, day("2024-03-07"), day("2024-03-14"), null, false);
        assertThat(folded(transferred).transfers()).containsExactly(first, second);
        List<InspectionEvent> late = Stream.concat(
                        transferred.stream(),
                        Stream.of(
                                new FindingTransferUnacknowledged(OPEN, at("2024-03-15"), 1, FIRE, day("2024-03-14")),
                                new FindingTransferAcknowledged(OPEN, at("2024-03-18"), 1, FIRE)))
                .toList();
        assertThat(folded(late).transfers())
                .containsExactly(
                        new FindingTransfer(1, FIRE, day("2024-03-07"), day("2024-03-14"), day("2024-03-18"), true),
                        second);
    }

    @Test
    void an_inspection_of_another_system_began_on_its_day_and_has_its_source() {
        InspectionTakenOver taken = new InspectionTakenOver(
                OPEN,
                at("2019-03-04"),
                new SourceRecord("osha", "315"),
                "office 7",
                "planned, safety",
                "accident-9",
                "date repaired");
        InspectionView view = folded(List.of(taken));
        assertThat(view.state()).isEqualTo(InspectionState.STARTED);
        assertThat(view.openedOn()).isEqualTo("2019-03-04");
        assertThat(view.startedOn()).isEqualTo("2019-03-04");
        assertThat(view.purpose()).isEqualTo("planned, safety");
        assertThat(view.office()).isEqualTo("office 7");
        assertThat(view.accident()).isEqualTo("accident-9");
        assertThat(view.source()).isEqualTo(new SourceRecord("osha", "315"));
        InspectionView closed = folded(List.of(taken, new TakenOverInspectionClosed(OPEN, at("2019-05-06"))));
        assertThat(closed.state()).isEqualTo(InspectionState.CONCLUDED);
        assertThat(closed.completedOn()).isEqualTo("2019-05-06");
    }
}
