package org.anjian.query.safetymanager;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonalText;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.safetymanager.AdverseAct;
import org.anjian.api.safetymanager.AppraisalPeriod;
import org.anjian.api.safetymanager.AppraisalResult;
import org.anjian.api.safetymanager.Assessment;
import org.anjian.api.safetymanager.AssessmentEntry;
import org.anjian.api.safetymanager.AssessmentKind;
import org.anjian.api.safetymanager.AssessmentResult;
import org.anjian.api.safetymanager.ConsequenceType;
import org.anjian.api.safetymanager.DepartureKind;
import org.anjian.api.safetymanager.DutyCertificate;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.safetymanager.PayChange;
import org.anjian.api.safetymanager.PostState;
import org.anjian.api.safetymanager.PostSubject;
import org.anjian.api.safetymanager.RevocationGround;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.safetymanager.StaffChange;
import org.anjian.api.safetymanager.SuspensionGround;
import org.anjian.api.safetymanager.event.AppraisalConsequenceRecorded;
import org.anjian.api.safetymanager.event.AppraisalSchemeAdopted;
import org.anjian.api.safetymanager.event.AssessmentCorrected;
import org.anjian.api.safetymanager.event.AssessmentCycleSet;
import org.anjian.api.safetymanager.event.AssessmentObjected;
import org.anjian.api.safetymanager.event.CertificateExpired;
import org.anjian.api.safetymanager.event.CertificateExpiringSoon;
import org.anjian.api.safetymanager.event.CertificateRenewed;
import org.anjian.api.safetymanager.event.DutyClearanceGranted;
import org.anjian.api.safetymanager.event.DutyClearanceRevoked;
import org.anjian.api.safetymanager.event.EnterpriseAppraisalOverdue;
import org.anjian.api.safetymanager.event.EnterpriseAppraisalRecorded;
import org.anjian.api.safetymanager.event.ManagingPartiesAssigned;
import org.anjian.api.safetymanager.event.ObjectionRejected;
import org.anjian.api.safetymanager.event.PerformanceAssessmentOverdue;
import org.anjian.api.safetymanager.event.PerformanceAssessmentRecorded;
import org.anjian.api.safetymanager.event.PreJobAssessmentFailed;
import org.anjian.api.safetymanager.event.PreJobAssessmentPassed;
import org.anjian.api.safetymanager.event.PreJobAssessmentRequested;
import org.anjian.api.safetymanager.event.RegulatorInformed;
import org.anjian.api.safetymanager.event.RetaliationAlertRaised;
import org.anjian.api.safetymanager.event.RetaliationReported;
import org.anjian.api.safetymanager.event.SafetyManagerActivated;
import org.anjian.api.safetymanager.event.SafetyManagerAppointed;
import org.anjian.api.safetymanager.event.SafetyManagerBarLifted;
import org.anjian.api.safetymanager.event.SafetyManagerBarred;
import org.anjian.api.safetymanager.event.SafetyManagerDeparted;
import org.anjian.api.safetymanager.event.SafetyManagerDismissed;
import org.anjian.api.safetymanager.event.SafetyManagerEvent;
import org.anjian.api.safetymanager.event.SafetyManagerPayChanged;
import org.anjian.api.safetymanager.event.SafetyManagerSuspended;
import org.anjian.api.safetymanager.view.AssessmentView;
import org.anjian.api.safetymanager.view.SafetyManagerView;
import org.anjian.api.safetymanager.view.SafetyManagerView.Post;
import org.anjian.api.sector.Sector;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** The file of a safety manager as the fold of its events, and its assessments as they were made. */
class SafetyManagerFoldTest {

    private static final SafetyManagerId ID = new SafetyManagerId("manager-1");
    private static final PersonId PERSON = new PersonId("person-1");
    private static final EnterpriseId PLANT = new EnterpriseId("enterprise-plant");
    private static final EnterpriseId MINE = new EnterpriseId("enterprise-mine");
    private static final RegionCode QILIN = new RegionCode("530302");
    private static final RegionCode ZHANYI = new RegionCode("530303");
    private static final AssessmentSchemeId SCHEME =
            AssessmentSchemeId.of(new RegionCode("530300"), Sector.NON_COAL_MINE);
    private static final DutyCertificate CERTIFICATE =
            new DutyCertificate("AQ-1", LocalDate.of(2022, 4, 21), LocalDate.of(2025, 4, 20));

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(3_600);
    }

    private static PostSubject post(EnterpriseId enterprise) {
        return enterprise.equals(PLANT)
                ? new PostSubject(ID, PERSON, PLANT, "化工厂", QILIN, Sector.INDUSTRY, "plant-zhang")
                : new PostSubject(ID, PERSON, MINE, "矿山", ZHANYI, Sector.NON_COAL_MINE, "mine-zhang");
    }

    private static Assessment assessment(int number, AssessmentKind kind, AssessmentResult result) {
        return new Assessment(
                "manager-1/" + number, kind, SCHEME, 1, List.of(), result, "officer-1", "county-emergency", List.of());
    }

    private static List<SafetyManagerEvent> begun(EnterpriseId enterprise, int number) {
        return List.of(
                new SafetyManagerAppointed(
                        post(enterprise), at("2022-04-01"), new PersonalText(PERSON, "张三"), EmploymentMode.PART_TIME),
                new ManagingPartiesAssigned(post(enterprise), at("2022-04-01"), enterprise, "county-emergency"),
                new PreJobAssessmentRequested(post(enterprise), at("2022-04-10"), "principal-1"),
                new PreJobAssessmentPassed(
                        post(enterprise),
                        at("2022-04-20"),
                        assessment(number, AssessmentKind.PRE_JOB, AssessmentResult.PASS)),
                new DutyClearanceGranted(post(enterprise), at("2022-04-21"), CERTIFICATE, "county-emergency"),
                new AssessmentCycleSet(post(enterprise), at("2022-04-21"), SCHEME, 1, 12, LocalDate.of(2023, 4, 21)),
                new SafetyManagerActivated(post(enterprise), at("2022-04-22"), EmploymentMode.PART_TIME));
    }

    private static SafetyManagerView fold(List<SafetyManagerEvent> events) {
        return new Folding<>(new SafetyManagerFold())
                .whole(Recorded.history(ID.raw(), events))
                .view();
    }

    private static SafetyManagerView fold(List<SafetyManagerEvent> first, SafetyManagerEvent... then) {
        List<SafetyManagerEvent> all = new ArrayList<>(first);
        all.addAll(List.of(then));
        return fold(all);
    }

    @Test
    @Rule("QJ22A-02")
    void a_post_has_its_mode_its_two_parties_its_certificate_and_its_cycle() {
        SafetyManagerView view = fold(begun(PLANT, 1));
        Post post = view.posts().getFirst();
        assertThat(view.name()).isEqualTo(new PersonalText(PERSON, "张三"));
        assertThat(view.regionPath()).containsExactly("530000", "530300", "530302");
        assertThat(post.mode()).isEqualTo(EmploymentMode.PART_TIME);
        assertThat(post.regulator()).isEqualTo("county-emergency");
        assertThat(post.state()).isEqualTo(PostState.ON_DUTY);
        assertThat(post.since()).isEqualTo("2022-04-22");
        assertThat(post.certificateUntil()).isEqualTo("2025-04-20");
        assertThat(post.nextDueOn()).isEqualTo("2023-04-21");
        assertThat(post.mustInform()).isFalse();
        assertThat(post.isOverdueOn(LocalDate.of(2023, 4, 21))).isFalse();
        assertThat(post.isOverdueOn(LocalDate.of(2023, 4, 22))).isTrue();
        DocumentJson json = new DocumentJson();
        SafetyManagerView read = json.read(json.bytes(view), SafetyManagerView.class);
        assertThat(read.posts()).isEqualTo(view.posts());
    }

    @Test
    @Rule("QJ22A-10d")
    void a_revocation_at_one_post_leaves_the_others_as_their_own_events_say() {
        List<SafetyManagerEvent> both = new ArrayList<>(begun(PLANT, 1));
        both.addAll(begun(MINE, 2));
        SafetyManagerView view = fold(
                both,
                new PerformanceAssessmentRecorded(
                        post(PLANT),
                        at("2022-06-30"),
                        assessment(3, AssessmentKind.PERFORMANCE, AssessmentResult.FAIL),
                        LocalDate.of(2023, 6, 30)),
                new DutyClearanceRevoked(
                        post(PLANT),
                        at("2022-06-30"),
                        RevocationGround.PERFORMANCE_FAILED,
                        "manager-1/3",
                        "不合格",
                        "county-emergency"));
        assertThat(view.posts()).extracting(Post::state).containsExactly(PostState.REVOKED, PostState.ON_DUTY);
        assertThat(view.enterpriseIds()).containsExactly(PLANT, MINE);
        assertThat(view.accounts()).containsExactly("plant-zhang", "mine-zhang");
        assertThat(view.posts().getFirst().lastAssessment().result()).isEqualTo(AssessmentResult.FAIL);
        assertThat(view.posts().getFirst().isOverdueOn(LocalDate.of(2024, 1, 1)))
                .isFalse();
        assertThat(view.posts().getFirst().nextDueOn()).isNull();
    }

    @Test
    void a_corrected_assessment_reads_as_corrected_and_an_objection_is_pending_until_decided() {
        AssessmentObjected objected =
                new AssessmentObjected(post(PLANT), at("2022-05-01"), "manager-1/1", "漏计", "plant-zhang");
        SafetyManagerView pending = fold(begun(PLANT, 1), objected);
        assertThat(pending.posts().getFirst().pendingObjections()).containsExactly("manager-1/1");
        assertThat(fold(
                                begun(PLANT, 1),
                                objected,
                                new ObjectionRejected(post(PLANT), at("2022-05-03"), "manager-1/1", "无误"))
                        .posts()
                        .getFirst()
                        .pendingObjections())
                .isEmpty();
        Post corrected = fold(
                        begun(PLANT, 1),
                        objected,
                        new AssessmentCorrected(
                                post(PLANT),
                                at("2022-05-03"),
                                assessment(1, AssessmentKind.PRE_JOB, AssessmentResult.FAIL),
                                AssessmentResult.PASS,
                                LocalDate.of(2022, 4, 20),
                                "误计"))
                .posts()
                .getFirst();
        assertThat(corrected.pendingObjections()).isEmpty();
        assertThat(corrected.lastAssessment().result()).isEqualTo(AssessmentResult.FAIL);
        assertThat(corrected.lastAssessment().assessedOn()).isEqualTo("2022-04-20");
    }

    @Test
    @Rule("QJ22A-10b")
    void a_bar_is_for_a_jurisdiction_until_it_is_lifted() {
        SafetyManagerBarred barred = new SafetyManagerBarred(
                post(PLANT), at("2022-05-01"), new RegionCode("530300"), "弄虚作假", "city-emergency");
        SafetyManagerView view = fold(begun(PLANT, 1), barred);
        assertThat(view.isBarredIn(ZHANYI)).isTrue();
        assertThat(view.isBarredIn(new RegionCode("530102"))).isFalse();
        assertThat(fold(
                                begun(PLANT, 1),
                                barred,
                                new SafetyManagerBarLifted(
                                        post(PLANT), at("2023-05-01"), new RegionCode("530300"), "期满"))
                        .barredIn())
                .isEmpty();
    }

    @Test
    @Rule("QJ22A-09b")
    void appraisals_and_what_rests_on_them_are_kept_together() {
        Post post = fold(
                        begun(PLANT, 1),
                        new AppraisalSchemeAdopted(post(PLANT), at("2022-05-01"), AppraisalPeriod.QUARTER, "办法"),
                        new EnterpriseAppraisalRecorded(
                                post(PLANT), at("2022-06-20"), "ap-1", "2022-Q2", AppraisalResult.EXCELLENT, "到位"),
                        new AppraisalConsequenceRecorded(
                                post(PLANT), at("2022-07-05"), ConsequenceType.REWARD, "ap-1", "奖金"),
                        new EnterpriseAppraisalOverdue(post(PLANT), at("2022-10-01"), "2022-Q3"))
                .posts()
                .getFirst();
        assertThat(post.appraisals())
                .extracting(SafetyManagerView.Appraisal::appraisalId)
                .containsExactly("ap-1");
        assertThat(post.consequences().getFirst().appraisalId()).isEqualTo("ap-1");
        assertThat(post.missedAppraisals()).containsExactly("2022-Q3");
    }

    @Test
    @Rule("NL-AQ26")
    void a_mine_must_inform_the_regulator_of_both_appointment_and_dismissal() {
        List<SafetyManagerEvent> dismissed = new ArrayList<>(begun(MINE, 1));
        dismissed.add(new SafetyManagerDismissed(post(MINE), at("2022-08-01"), "岗位调整"));
        dismissed.add(new RetaliationReported(post(MINE), at("2022-08-02"), "报复", "mine-zhang"));
        dismissed.add(new RetaliationAlertRaised(
                post(MINE),
                at("2022-08-01"),
                AdverseAct.DISMISSAL,
                new HazardId("hazard-1"),
                LocalDate.of(2022, 7, 1),
                "county-emergency"));
        Post before = fold(dismissed).posts().getFirst();
        assertThat(before.mustInform()).isTrue();
        assertThat(before.informedOfDismissalOn()).isNull();
        assertThat(before.endedOn()).isEqualTo("2022-08-01");
        assertThat(before.retaliationAlerts()).isEqualTo(1);
        assertThat(before.retaliationReports()).isEqualTo(1);
        Post after = fold(
                        dismissed,
                        new RegulatorInformed(
                                post(MINE), at("2022-08-03"), StaffChange.DISMISSAL, "county-emergency", "函1号"))
                .posts()
                .getFirst();
        assertThat(after.informedOfDismissalOn()).isEqualTo("2022-08-03");
        assertThat(after.informedOfAppointmentOn()).isNull();
    }

    @Test
    void a_post_that_begins_again_begins_without_the_certificate_of_the_first_time() {
        Post post = fold(
                        begun(PLANT, 1),
                        new SafetyManagerDeparted(post(PLANT), at("2022-08-01"), DepartureKind.RESIGNATION, "本人辞职"),
                        new SafetyManagerAppointed(
                                post(PLANT),
                                at("2023-01-01"),
                                new PersonalText(PERSON, "张三"),
                                EmploymentMode.FULL_TIME))
                .posts()
                .getFirst();
        assertThat(post.state()).isEqualTo(PostState.APPOINTED);
        assertThat(post.certificateNumber()).isNull();
        assertThat(post.endedOn()).isNull();
        assertThat(post.mode()).isEqualTo(EmploymentMode.FULL_TIME);
    }

    @Test
    void reminders_and_renewals_of_a_certificate_change_what_they_say_and_no_more() {
        Post post = fold(
                        begun(PLANT, 1),
                        new CertificateExpiringSoon(
                                post(PLANT), at("2025-03-21"), "AQ-1", LocalDate.of(2025, 4, 20), 30),
                        new CertificateRenewed(
                                post(PLANT),
                                at("2025-04-01"),
                                new DutyCertificate("AQ-2", LocalDate.of(2025, 4, 1), LocalDate.of(2028, 4, 20)),
                                "county-emergency"),
                        new PerformanceAssessmentOverdue(
                                post(PLANT), at("2023-04-22"), LocalDate.of(2023, 4, 21), "county-emergency"),
                        new SafetyManagerPayChanged(post(PLANT), at("2025-05-01"), PayChange.RAISE, "调薪"),
                        new CertificateExpired(post(PLANT), at("2028-04-21"), "AQ-2", LocalDate.of(2028, 4, 20)),
                        new SafetyManagerSuspended(post(PLANT), at("2028-04-21"), SuspensionGround.CERTIFICATE_EXPIRED))
                .posts()
                .getFirst();
        assertThat(post.certificateNumber()).isEqualTo("AQ-2");
        assertThat(post.state()).isEqualTo(PostState.SUSPENDED);
    }

    @Test
    @Rule("QJ22A-10c")
    void an_assessment_is_a_document_as_it_was_made_and_a_correction_another() {
        AssessmentRecord record = new AssessmentRecord();
        AssessmentView made = record.record(
                new PerformanceAssessmentRecorded(
                        post(PLANT),
                        at("2022-06-30"),
                        assessment(3, AssessmentKind.PERFORMANCE, AssessmentResult.FAIL),
                        null),
                Recorded.info(ID.raw(), 7, Map.of()));
        AssessmentView corrected = record.record(
                new AssessmentCorrected(
                        post(PLANT),
                        at("2022-07-05"),
                        assessment(3, AssessmentKind.PERFORMANCE, AssessmentResult.PASS),
                        AssessmentResult.FAIL,
                        LocalDate.of(2022, 6, 30),
                        "误计"),
                Recorded.info(ID.raw(), 9, Map.of()));
        AssessmentView failed = record.record(
                new PreJobAssessmentFailed(
                        post(MINE), at("2022-06-30"), assessment(4, AssessmentKind.PRE_JOB, AssessmentResult.FAIL)),
                Recorded.info(ID.raw(), 10, Map.of()));
        assertThat(made.id()).isNotEqualTo(corrected.id());
        assertThat(made.entry()).isEqualTo(AssessmentEntry.ASSESSMENT);
        assertThat(made.result()).isEqualTo(AssessmentResult.FAIL);
        assertThat(made.assessedOn()).isEqualTo("2022-06-30");
        assertThat(corrected.entry()).isEqualTo(AssessmentEntry.CORRECTION);
        assertThat(corrected.previousResult()).isEqualTo(AssessmentResult.FAIL);
        assertThat(corrected.assessedOn()).isEqualTo(made.assessedOn());
        assertThat(corrected.on()).isEqualTo("2022-07-05");
        assertThat(failed.regionPath()).containsExactly("530000", "530300", "530303");
    }

    @Test
    void a_reader_sees_the_posts_that_concern_the_reader() {
        List<SafetyManagerEvent> both = new ArrayList<>(begun(PLANT, 1));
        both.addAll(begun(MINE, 2));
        SafetyManagerView view = fold(both);
        ReadFilter permissions = new ReadFilter(Contexts.permissions());
        SafetyManagerReading enterprise =
                SafetyManagerReading.of(permissions, new Actor("p-1", Role.ENTERPRISE, "plant", QILIN, PLANT));
        assertThat(enterprise.shown(view).posts())
                .extracting(Post::enterpriseId)
                .containsExactly(PLANT);
        assertThat(enterprise.covers(view, post(MINE))).isFalse();
        SafetyManagerReading officer =
                SafetyManagerReading.of(permissions, new Actor("o-1", Role.OFFICER, "zhanyi", ZHANYI, null));
        assertThat(officer.shown(view).accounts()).containsExactly("mine-zhang");
        SafetyManagerReading own = SafetyManagerReading.of(
                permissions, new Actor("mine-zhang", Role.SAFETY_MANAGER, "mine", ZHANYI, MINE));
        assertThat(own.shown(view)).isEqualTo(view);
        SafetyManagerReading colleague =
                SafetyManagerReading.of(permissions, new Actor("mine-li", Role.SAFETY_MANAGER, "mine", ZHANYI, MINE));
        assertThat(colleague.covers(view)).isFalse();
    }
}
