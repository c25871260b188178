package org.anjian.query.hazard;

import static org.anjian.query.hazard.Hazards.FOREMAN;
import static org.anjian.query.hazard.Hazards.SUBJECT;
import static org.anjian.query.hazard.Hazards.after;
import static org.anjian.query.hazard.Hazards.closed;
import static org.anjian.query.hazard.Hazards.day;
import static org.anjian.query.hazard.Hazards.on;
import static org.anjian.query.hazard.Hazards.ordered;
import static org.anjian.query.hazard.Hazards.planned;
import static org.anjian.query.hazard.Hazards.registered;
import static org.anjian.query.hazard.Hazards.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.hazard.CorrectableField;
import org.anjian.api.hazard.Disposition;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.PressureMeasure;
import org.anjian.api.hazard.SelfReportMatch;
import org.anjian.api.hazard.event.EmergencyStopOrdered;
import org.anjian.api.hazard.event.EnterpriseRechecked;
import org.anjian.api.hazard.event.EscalationDisposalOverdue;
import org.anjian.api.hazard.event.EscalationDisposed;
import org.anjian.api.hazard.event.EscalationMissing;
import org.anjian.api.hazard.event.ExtensionRefused;
import org.anjian.api.hazard.event.ExtensionRequested;
import org.anjian.api.hazard.event.FindingHandledOnSpot;
import org.anjian.api.hazard.event.FindingReportedToPrincipal;
import org.anjian.api.hazard.event.FindingUnattended;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardCorrected;
import org.anjian.api.hazard.event.HazardDelisted;
import org.anjian.api.hazard.event.HazardEscalatedToPrincipal;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardGraded;
import org.anjian.api.hazard.event.HazardListedForSupervision;
import org.anjian.api.hazard.event.HazardReopened;
import org.anjian.api.hazard.event.HazardRevoked;
import org.anjian.api.hazard.event.HazardTransferred;
import org.anjian.api.hazard.event.InterimMeasuresTaken;
import org.anjian.api.hazard.event.ListingOverdue;
import org.anjian.api.hazard.event.MajorHazardEscalatedToRegulator;
import org.anjian.api.hazard.event.MajorHazardReportOverdue;
import org.anjian.api.hazard.event.MajorHazardReported;
import org.anjian.api.hazard.event.OperationSuspended;
import org.anjian.api.hazard.event.PressureMeasureApplied;
import org.anjian.api.hazard.event.PrincipalHandlingOverdue;
import org.anjian.api.hazard.event.RecheckFailed;
import org.anjian.api.hazard.event.RecheckPassed;
import org.anjian.api.hazard.event.RectificationAccepted;
import org.anjian.api.hazard.event.RectificationDeadlineExtended;
import org.anjian.api.hazard.event.RectificationDueSoon;
import org.anjian.api.hazard.event.RectificationOverdue;
import org.anjian.api.hazard.event.RectificationTracked;
import org.anjian.api.hazard.event.RectificationUrged;
import org.anjian.api.hazard.event.RectificationVerified;
import org.anjian.api.hazard.event.ReportedFindingHandled;
import org.anjian.api.hazard.event.ResumptionApproved;
import org.anjian.api.hazard.event.ReworkOrdered;
import org.anjian.api.hazard.event.SelfReportedHazardMatched;
import org.anjian.api.hazard.event.StoppedZoneRechecked;
import org.anjian.api.hazard.query.SelfReportHitRate;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

class HazardFoldTest {

    @Test
    void registration_tells_everything_about_the_finding() {
        HazardView view = after(registered("2022-05-01"));

        assertThat(view.state()).isEqualTo(HazardState.REGISTERED);
        assertThat(view.issuedOn()).isEqualTo(view.foundOn()).isEqualTo(day("2022-05-01"));
        assertThat(view.regionPath()).containsExactly("530000", "530300", "530302");
        assertThat(view.version()).isEqualTo(1);
        assertThat(view.phases())
                .containsExactly(new HazardView.Phase(HazardState.REGISTERED, day("2022-05-01"), null));
        assertThat(view.deadlines()).isEmpty();
    }

    @Test
    void an_order_sets_the_deadline_and_a_later_one_replaces_it_from_its_day_on() {
        HazardView view = after(
                registered("2022-05-01"),
                ordered("2022-05-02", "2022-05-20"),
                new ExtensionRequested(SUBJECT, on("2022-05-09"), day("2022-06-10"), "缺件", "p-7"),
                new RectificationDeadlineExtended(
                        SUBJECT, on("2022-05-10"), day("2022-06-10"), day("2022-05-20"), "缺件", "p-7"),
                new ExtensionRefused(SUBJECT, on("2022-05-11"), "理由不足", "p-7"));

        assertThat(view.dueOn()).isEqualTo(day("2022-06-10"));
        assertThat(view.firstDueOn()).isEqualTo(day("2022-05-20"));
        assertThat(view.orderedOn()).isEqualTo(day("2022-05-02"));
        assertThat(view.responsiblePerson()).isEqualTo(FOREMAN);
        assertThat(view.extensions()).isEqualTo(1);
        assertThat(view.deadlines())
                .containsExactly(
                        new HazardView.Deadline(day("2022-05-20"), day("2022-05-02"), day("2022-05-09")),
                        new HazardView.Deadline(day("2022-06-10"), day("2022-05-10"), null));
    }

    @Test
    void every_step_is_a_state_and_a_state_that_ended_on_its_day_leaves_no_phase() {
        HazardView view = after(
                registered("2022-05-01"),
                ordered("2022-05-01", "2022-05-20"),
                planned("2022-05-03"),
                new InterimMeasuresTaken(SUBJECT, on("2022-05-03"), "专人值守"),
                new RectificationTracked(SUBJECT, on("2022-05-04"), "整改中", 1),
                submitted("2022-05-05"),
                new EnterpriseRechecked(SUBJECT, on("2022-05-06"), "合格"),
                new RectificationAccepted(SUBJECT, on("2022-05-07"), "设备部", "合格"),
                new RectificationVerified(SUBJECT, on("2022-05-08"), "合格"),
                new RecheckPassed(SUBJECT, on("2022-05-09"), "通过", List.of()),
                closed("2022-05-10"));

        assertThat(view.phases())
                .extracting(HazardView.Phase::state)
                .containsExactly(
                        HazardState.ORDERED,
                        HazardState.PLANNED,
                        HazardState.SUBMITTED,
                        HazardState.ENTERPRISE_RECHECKED,
                        HazardState.ENTERPRISE_ACCEPTED,
                        HazardState.SITE_VERIFIED,
                        HazardState.RECHECK_PASSED,
                        HazardState.CLOSED);
        assertThat(view.plannedOn()).isEqualTo(day("2022-05-03"));
        assertThat(view.submittedOn()).isEqualTo(day("2022-05-05"));
        assertThat(view.interimMeasures()).isEqualTo("专人值守");
        assertThat(view.trackings()).isEqualTo(1);
        assertThat(view.closedOn()).isEqualTo(day("2022-05-10"));
        assertThat(view.daysToClose()).isEqualTo(9);
        assertThat(view.disposition()).isEqualTo(Disposition.RECTIFIED);
    }

    @Test
    void suspension_holds_until_resumption() {
        HazardView suspended = after(
                registered("2022-05-01"),
                new OperationSuspended(SUBJECT, on("2022-05-02"), "三号罐区", "不能保证安全"),
                ordered("2022-05-03", "2022-05-20"));
        assertThat(suspended.state()).isEqualTo(HazardState.OPERATION_SUSPENDED);
        assertThat(suspended.orderedOn()).isEqualTo(day("2022-05-03"));

        HazardView resumed = after(
                registered("2022-05-01"),
                ordered("2022-05-02", "2022-05-20"),
                new EmergencyStopOrdered(SUBJECT, on("2022-05-03"), "罐区", "泄漏"),
                new ResumptionApproved(SUBJECT, on("2022-05-06"), "隐患排除"));
        assertThat(resumed.state()).isEqualTo(HazardState.RECTIFYING);
    }

    @Test
    @Rule("QX24-31")
    void insufficient_quality_on_site_is_a_round_of_rework_and_closing_keeps_the_rounds() {
        HazardView reworked = after(
                registered("2022-05-01"),
                ordered("2022-05-02", "2022-05-20"),
                submitted("2022-05-05"),
                new RectificationAccepted(SUBJECT, on("2022-05-07"), "设备部", "合格"),
                new ReworkOrdered(SUBJECT, on("2022-05-08"), "不合格", 2));
        assertThat(reworked.state()).isEqualTo(HazardState.RECTIFYING);
        assertThat(reworked.reworkRounds()).isEqualTo(1);

        HazardView closed = after(
                registered("2022-05-01"),
                ordered("2022-05-02", "2022-05-20"),
                new ReworkOrdered(SUBJECT, on("2022-05-08"), "不合格", 2),
                new RectificationVerified(SUBJECT, on("2022-05-18"), "合格"),
                new HazardClosed(SUBJECT, on("2022-05-19"), Disposition.RECTIFIED, null, null, day("2022-05-19"), 1));
        assertThat(closed.state()).isEqualTo(HazardState.CLOSED);
        assertThat(closed.reworkRounds()).isEqualTo(1);
    }

    @Test
    void a_failed_recheck_sends_back_with_a_new_deadline() {
        HazardView view = after(
                registered("2022-05-01"),
                ordered("2022-05-02", "2022-05-20"),
                submitted("2022-05-15"),
                new RecheckFailed(SUBJECT, on("2022-05-16"), "未完成", List.of(), day("2022-06-01"), 1));

        assertThat(view.state()).isEqualTo(HazardState.RECTIFYING);
        assertThat(view.dueOn()).isEqualTo(day("2022-06-01"));
        assertThat(view.failedRechecks()).isEqualTo(1);
    }

    @Test
    void reopening_takes_the_closing_back_but_not_out_of_the_past() {
        HazardView view = after(
                registered("2022-05-01"),
                ordered("2022-05-02", "2022-05-20"),
                closed("2022-05-10"),
                new HazardReopened(SUBJECT, on("2022-05-15"), "复发"));

        assertThat(view.state()).isEqualTo(HazardState.RECTIFYING);
        assertThat(view.closedOn()).isNull();
        assertThat(view.daysToClose()).isNull();
        assertThat(view.phases())
                .contains(new HazardView.Phase(HazardState.CLOSED, day("2022-05-10"), day("2022-05-14")));
        assertThat(HazardDocument.of(view).closedInTime()).isFalse();
        assertThat(HazardDocument.of(view).closings())
                .containsExactly(new HazardDocument.Closing(day("2022-05-10"), day("2022-05-14"), true, 9));
    }

    @Test
    void a_hazard_registered_in_error_is_void_and_stays_readable() {
        HazardView view = after(registered("2022-05-01"), new HazardRevoked(SUBJECT, on("2022-05-03"), "重复登记"));

        assertThat(view.state()).isEqualTo(HazardState.REVOKED);
        assertThat(view.revokedOn()).isEqualTo(day("2022-05-03"));
        assertThat(view.description()).isNotBlank();
    }

    @Test
    void only_a_listed_major_hazard_is_published() {
        HazardEvent listed = new HazardListedForSupervision(
                SUBJECT, on("2022-05-05"), "awb-530300", RegionLevel.CITY, day("2022-06-30"), "逾期未改");

        assertThat(after(registered("2022-05-01"), listed).published()).isFalse();
        HazardView major = after(registered(HazardGrade.MAJOR, "2022-05-01"), listed);
        assertThat(major.published()).isTrue();
        assertThat(major.listing())
                .isEqualTo(
                        new HazardView.Listing("awb-530300", RegionLevel.CITY, day("2022-05-05"), day("2022-06-30")));
        assertThat(after(
                                registered(HazardGrade.MAJOR, "2022-05-01"),
                                listed,
                                new HazardDelisted(SUBJECT, on("2022-06-20"), "验收合格"))
                        .published())
                .isFalse();
        assertThat(after(
                                registered("2022-05-01"),
                                listed,
                                new HazardGraded(
                                        SUBJECT, on("2022-05-06"), HazardGrade.MAJOR, HazardGrade.GENERAL, "判定标准"))
                        .published())
                .isTrue();
    }

    @Test
    void escalations_are_flags_and_a_new_one_awaits_disposal_again() {
        HazardEvent escalated =
                new MajorHazardEscalatedToRegulator(SUBJECT, on("2022-05-08"), "yjj-530302", "未处理", day("2022-05-11"));
        HazardView disposed = after(
                registered("2022-05-01"),
                new FindingReportedToPrincipal(SUBJECT, on("2022-05-02"), FOREMAN, "请处理"),
                escalated,
                new EscalationDisposed(SUBJECT, on("2022-05-09"), "责令停产"));

        assertThat(disposed.reportedToPrincipal()).isTrue();
        assertThat(disposed.escalatedToRegulator()).isTrue();
        assertThat(disposed.escalationDisposed()).isTrue();
        assertThat(after(
                                registered("2022-05-01"),
                                new HazardEscalatedToPrincipal(SUBJECT, on("2022-05-02"), FOREMAN, "请处理"),
                                new EscalationDisposed(SUBJECT, on("2022-05-03"), "督促"),
                                escalated)
                        .escalationDisposed())
                .isFalse();
    }

    @Test
    void corrections_keep_both_values() {
        HazardView view = after(
                registered("2022-05-01"),
                corrected(CorrectableField.DESCRIPTION, "报警器失效", "报警器离线"),
                corrected(CorrectableField.LOCATION, "三号罐区", "四号罐区"),
                corrected(CorrectableField.CATEGORY, "安全设施", "消防设施"),
                corrected(CorrectableField.SECTOR, "HAZARDOUS_CHEMICALS", "GAS"));

        assertThat(view.description()).isEqualTo("报警器离线");
        assertThat(view.location()).isEqualTo("四号罐区");
        assertThat(view.category()).isEqualTo("消防设施");
        assertThat(view.sector()).hasToString("GAS");
        assertThat(view.corrections())
                .extracting(HazardView.Correction::previousValue)
                .containsExactly("报警器失效", "三号罐区", "安全设施", "HAZARDOUS_CHEMICALS");
    }

    @Test
    void measures_transfer_and_urging_are_kept() {
        HazardView view = after(
                registered("2022-05-01"),
                ordered("2022-05-02", "2022-05-20"),
                new RectificationUrged(SUBJECT, on("2022-05-10"), "请抓紧"),
                new PressureMeasureApplied(SUBJECT, on("2022-05-12"), PressureMeasure.WARNING_TALK, "总经理", "约谈纪要"),
                new HazardTransferred(SUBJECT, on("2022-05-13"), "xfj-530302", "消防职责"));

        assertThat(view.urgings()).isEqualTo(1);
        assertThat(view.pressure())
                .containsExactly(new HazardView.Pressure(PressureMeasure.WARNING_TALK, day("2022-05-12")));
        assertThat(view.transferredTo()).isEqualTo("xfj-530302");
    }

    @Test
    @Rule("QJ16-09h")
    void a_finding_that_was_not_self_reported_lowers_the_hit_rate() {
        HazardView concealed = after(
                registered("2022-05-01"),
                new SelfReportedHazardMatched(SUBJECT, on("2022-05-02"), SelfReportMatch.NOT_SELF_REPORTED, null));

        assertThat(concealed.selfReport()).isEqualTo(SelfReportMatch.NOT_SELF_REPORTED);
        assertThat(SelfReportHitRate.of(1, 1).rate()).isEqualTo(1.0);
        assertThat(SelfReportHitRate.of(2, 1).rate()).isEqualTo(0.5);
        assertThat(SelfReportHitRate.of(0, 0).rate()).isNull();
    }

    @Test
    void acts_and_reminders_count_as_versions_and_change_nothing_else() {
        List<HazardEvent> reminders = List.of(
                new FindingHandledOnSpot(SUBJECT, on("2022-05-01"), "当场更换"),
                new ReportedFindingHandled(SUBJECT, on("2022-05-02"), "已安排"),
                new FindingUnattended(SUBJECT, on("2022-05-03")),
                new PrincipalHandlingOverdue(SUBJECT, on("2022-05-04")),
                new RectificationDueSoon(SUBJECT, on("2022-05-05"), day("2022-05-08")),
                new EscalationMissing(SUBJECT, on("2022-05-06")),
                new EscalationDisposalOverdue(SUBJECT, on("2022-05-07"), "yjj-530302"),
                new ListingOverdue(SUBJECT, on("2022-05-08"), "awb-530300", day("2022-05-07")),
                new StoppedZoneRechecked(SUBJECT, on("2022-05-08"), "罐区", "安全"),
                new MajorHazardReported(SUBJECT, on("2022-05-08"), "yjj-530302", "已停用"),
                new MajorHazardReportOverdue(SUBJECT, on("2022-05-08")));
        HazardView before = after(registered("2022-05-01"));

        for (HazardEvent reminder : reminders) {
            HazardView view = after(registered("2022-05-01"), reminder);
            assertThat(view)
                    .usingRecursiveComparison()
                    .ignoringFields("version", "recordedAt")
                    .isEqualTo(before);
            assertThat(view.version()).isEqualTo(2);
        }
    }

    @Test
    @Rule("QJ22B-09e")
    void a_hazard_is_overdue_from_the_day_after_its_due_date_until_it_is_closed() {
        HazardView open = after(registered("2022-05-01"), ordered("2022-05-02", "2022-06-30"));
        HazardView recorded = after(
                registered("2022-05-01"),
                ordered("2022-05-02", "2022-06-30"),
                new RectificationOverdue(SUBJECT, on("2022-07-01"), day("2022-06-30")));

        assertThat(open.isOverdueOn(day("2022-06-30"))).isFalse();
        assertThat(open.isOverdueOn(day("2022-07-01"))).isTrue();
        assertThat(recorded.overdueRecorded()).isTrue();
        assertThat(after(registered("2022-05-01"), ordered("2022-05-02", "2022-06-30"), closed("2022-07-05"))
                        .isOverdueOn(day("2022-07-10")))
                .isFalse();
    }

    private static HazardCorrected corrected(CorrectableField field, String previous, String value) {
        return new HazardCorrected(SUBJECT, on("2022-05-04"), "event-1", field, previous, value, "笔误");
    }
}
