package org.anjian.command.hazard;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.hazard.Acts.*;
import static org.anjian.command.hazard.HazardFixture.by;
import static org.anjian.command.hazard.HazardFixture.given;
import static org.anjian.command.hazard.Stories.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.SafetyAssurance;
import org.anjian.api.hazard.event.EmergencyStopOrdered;
import org.anjian.api.hazard.event.OperationSuspended;
import org.anjian.api.hazard.event.RectificationTracked;
import org.anjian.api.hazard.event.ResumptionApproved;
import org.anjian.api.hazard.event.StoppedZoneRechecked;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** Suspension, emergency stop and resumption (停产停业、紧急停工、恢复生产). */
class SuspensionTest {

    private static List<HazardFixture.Step> unsafe() {
        return after(found(), by(OFFICER, "2022-06-01T10:00", order("2022-06-15", SafetyAssurance.NOT_ASSURED)));
    }

    @Test
    @Rule("QX24-21")
    void where_safety_is_not_assured_work_waits_for_the_suspension() {
        for (var act : List.of(plan(), submit(), requestExtension("2022-06-30"))) {
            given(unsafe()).when(by(PRINCIPAL, "2022-06-02", act)).refused(HazardRefusal.SUSPENSION_REQUIRED);
        }
        for (var act : List.of(track(), urge())) {
            given(unsafe()).when(by(OFFICER, "2022-06-02", act)).refused(HazardRefusal.SUSPENSION_REQUIRED);
        }
        given(after(unsafe(), by(OFFICER, "2022-06-01T11:00", suspend())))
                .when(by(OFFICER, "2022-06-02", track()))
                .happened(RectificationTracked.class);
    }

    @Test
    void an_emergency_stop_is_immediate_in_every_state_of_work() {
        for (var story : List.of(found(), ordered(), after(ordered(), by(PRINCIPAL, "2022-06-02", plan())))) {
            given(story)
                    .when(by(MANAGER, "2022-06-03", stop()))
                    .happened(EmergencyStopOrdered.class)
                    .decided(HazardState.OPERATION_SUSPENDED);
            given(story)
                    .when(by(OFFICER, "2022-06-03", suspend()))
                    .happened(OperationSuspended.class)
                    .decided(HazardState.OPERATION_SUSPENDED);
        }
        given(after(found(), by(OFFICER, "2022-06-02", suspend())))
                .when(by(OFFICER, "2022-06-03", suspend()))
                .refused(HazardRefusal.WRONG_STATE);
        given(after(found(), by(OFFICER, "2022-06-02", suspend())))
                .when(by(OFFICER, "2022-06-03", stop()))
                .happened(EmergencyStopOrdered.class);
        given(submitted()).when(by(OFFICER, "2022-06-11", suspend())).refused(HazardRefusal.WRONG_STATE);
    }

    @Test
    void resumption_leads_back_to_work_or_to_the_number_alone() {
        given(after(ordered(), by(OFFICER, "2022-06-02", suspend())))
                .when(by(OFFICER, "2022-06-03", resume()))
                .happened(ResumptionApproved.class)
                .decided(HazardState.RECTIFYING);
        given(after(found(), by(OFFICER, "2022-06-02", suspend())))
                .when(by(OFFICER, "2022-06-03", resume()))
                .decided(HazardState.REGISTERED);
        given(ordered()).when(by(OFFICER, "2022-06-03", resume())).refused(HazardRefusal.WRONG_STATE);
    }

    @Test
    void an_order_or_a_plan_does_not_end_a_suspension() {
        var stopped = after(found(), by(OFFICER, "2022-06-01T10:00", stop()));
        given(stopped)
                .when(by(OFFICER, "2022-06-02", order("2022-06-15", SafetyAssurance.NOT_ASSURED)))
                .decided(HazardState.OPERATION_SUSPENDED);
        var orderedMeanwhile =
                after(stopped, by(OFFICER, "2022-06-02", order("2022-06-15", SafetyAssurance.NOT_ASSURED)));
        given(orderedMeanwhile).when(by(PRINCIPAL, "2022-06-03", plan())).decided(HazardState.OPERATION_SUSPENDED);
        given(orderedMeanwhile).when(by(PRINCIPAL, "2022-06-03", submit())).refused(HazardRefusal.WRONG_STATE);
        given(after(orderedMeanwhile, by(MANAGER, "2022-06-02T18:00", recheckZone("hall 2"))))
                .when(by(OFFICER, "2022-06-03", resume()))
                .decided(HazardState.RECTIFYING);
    }

    @Test
    @Rule("QX24-27")
    void an_emergency_stop_works_at_once_and_work_waits_for_a_recheck() {
        var stopped = after(found(), by(MANAGER, "2024-06-03T10:02", stop()));
        given(found())
                .when(by(MANAGER, "2024-06-03T10:02", stop()))
                .events(events -> assertThat(events)
                        .containsExactly(new EmergencyStopOrdered(
                                events.getFirst().hazard(), at("2024-06-03T10:02"), "hall 2", "gas")))
                .decided(HazardState.OPERATION_SUSPENDED);
        given(stopped).when(by(OFFICER, "2024-06-03T11:00", resume())).refused(HazardRefusal.RECHECK_BEFORE_RESUMPTION);
        given(stopped)
                .when(by(MANAGER, "2024-06-03T11:00", recheckZone("hall 1")))
                .refused(HazardRefusal.ZONE_NOT_STOPPED);
        given(found())
                .when(by(MANAGER, "2024-06-03T11:00", recheckZone("hall 2")))
                .refused(HazardRefusal.ZONE_NOT_STOPPED);
        var rechecked = after(stopped, by(MANAGER, "2024-06-03T12:00", recheckZone("hall 2")));
        given(stopped)
                .when(by(MANAGER, "2024-06-03T12:00", recheckZone("hall 2")))
                .happened(StoppedZoneRechecked.class)
                .decided(HazardState.OPERATION_SUSPENDED);
        given(rechecked).when(by(OFFICER, "2024-06-03T13:00", resume())).happened(ResumptionApproved.class);
        given(after(rechecked, by(MANAGER, "2024-06-03T12:30", stop())))
                .when(by(OFFICER, "2024-06-03T13:00", resume()))
                .refused(HazardRefusal.RECHECK_BEFORE_RESUMPTION);
    }

    @Test
    void resumption_after_a_major_hazard_needs_the_regulator() {
        var suspended = after(orderedMajor(), by(OFFICER, "2022-06-02", suspend()));
        given(suspended).when(by(PRINCIPAL, "2022-06-03", resume())).refused(HazardRefusal.RESUMPTION_NEEDS_REGULATOR);
        given(suspended).when(by(COUNTY_HEAD, "2022-06-03", resume())).happened(ResumptionApproved.class);
        given(after(ordered(), by(OFFICER, "2022-06-02", suspend())))
                .when(by(PRINCIPAL, "2022-06-03", resume()))
                .happened(ResumptionApproved.class);
    }
}
