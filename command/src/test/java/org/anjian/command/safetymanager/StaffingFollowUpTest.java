package org.anjian.command.safetymanager;

import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Moments.at;
import static org.anjian.command.safetymanager.Scene.M1;
import static org.anjian.command.safetymanager.Scene.post;
import static org.assertj.core.api.Assertions.assertThat;

import org.anjian.api.rule.Rule;
import org.anjian.api.safetymanager.DepartureKind;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.safetymanager.RevocationGround;
import org.anjian.api.safetymanager.SuspensionGround;
import org.anjian.api.safetymanager.event.RetaliationReported;
import org.anjian.api.safetymanager.event.SafetyManagerActivated;
import org.anjian.api.safetymanager.event.SafetyManagerDeparted;
import org.anjian.api.safetymanager.event.SafetyManagerDismissed;
import org.anjian.api.safetymanager.event.SafetyManagerSuspended;
import org.anjian.api.staffing.StaffingMode;
import org.anjian.api.staffing.command.ReleaseManagerFromStaffing;
import org.anjian.api.staffing.command.TakeManagerIntoStaffing;
import org.junit.jupiter.api.Test;

/** What the staffing record of an enterprise hears of its safety managers. */
class StaffingFollowUpTest {

    private static ReleaseManagerFromStaffing release(String reason) {
        return new ReleaseManagerFromStaffing(FACTORY, M1, reason, at("2022-06-30"), null);
    }

    @Test
    @Rule("QJ22A-10d")
    void whoever_loses_the_clearance_is_counted_no_longer() {
        assertThat(StaffingFollowUp.following(Scene.revoked(
                        FACTORY, "2022-06-30", RevocationGround.PERFORMANCE_FAILED, "manager-1/2", "不合格")))
                .contains(release("不合格"));
        assertThat(StaffingFollowUp.following(new SafetyManagerDismissed(post(FACTORY), at("2022-06-30"), "岗位调整")))
                .contains(release("岗位调整"));
        assertThat(StaffingFollowUp.following(
                        new SafetyManagerDeparted(post(FACTORY), at("2022-06-30"), DepartureKind.RETIREMENT, "退休")))
                .contains(release("退休"));
        assertThat(StaffingFollowUp.following(new SafetyManagerSuspended(
                        post(FACTORY), at("2022-06-30"), SuspensionGround.CERTIFICATE_EXPIRED)))
                .contains(release("CERTIFICATE_EXPIRED"));
    }

    @Test
    @Rule("QJ22A-02")
    void whoever_takes_up_duty_is_counted_with_the_mode_of_the_post() {
        assertThat(StaffingFollowUp.following(
                        new SafetyManagerActivated(post(FACTORY), at("2022-06-30"), EmploymentMode.PART_TIME)))
                .contains(new TakeManagerIntoStaffing(FACTORY, M1, StaffingMode.PART_TIME, at("2022-06-30"), null));
        assertThat(StaffingFollowUp.following(
                        new RetaliationReported(post(FACTORY), at("2022-06-30"), "报复", "manager-1")))
                .isEmpty();
    }
}
