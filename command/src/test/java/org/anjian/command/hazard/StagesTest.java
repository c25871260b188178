package org.anjian.command.hazard;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.hazard.Acts.*;
import static org.anjian.command.hazard.HazardFixture.by;
import static org.anjian.command.hazard.HazardFixture.given;
import static org.anjian.command.hazard.Stories.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.Quality;
import org.anjian.api.hazard.event.EnterpriseRechecked;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.RecheckFailed;
import org.anjian.api.hazard.event.RecheckPassed;
import org.anjian.api.hazard.event.RectificationAccepted;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.hazard.event.RectificationSubmitted;
import org.anjian.api.hazard.event.RectificationTracked;
import org.anjian.api.hazard.event.RectificationVerified;
import org.anjian.api.hazard.event.ReworkOrdered;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** The stages of the enterprise and the recheck of the regulator (企业五个环节、复查). */
class StagesTest {

    @Test
    @Rule("QJ16-09e")
    void the_enterprise_does_not_cancel_before_its_recheck_and_acceptance() {
        var rectified =
                after(orderedByEnterprise(), by(MANAGER, "2022-06-08", track()), by(PRINCIPAL, "2022-06-10", submit()));
        given(rectified).when(by(MANAGER, "2022-06-11", close())).refused(HazardRefusal.STAGE_SKIPPED);
        given(rectified).when(by(PRINCIPAL, "2022-06-11", accept())).refused(HazardRefusal.STAGE_SKIPPED);
        given(rectified)
                .when(by(MANAGER, "2022-06-11", verify(Quality.QUALIFIED)))
                .refused(HazardRefusal.STAGE_SKIPPED);
        given(rectified).when(by(OFFICER, "2022-06-11", passRecheck())).refused(HazardRefusal.STAGE_SKIPPED);
        given(ordered()).when(by(PRINCIPAL, "2022-06-11", recheckInside())).refused(HazardRefusal.STAGE_SKIPPED);
    }

    @Test
    @Rule("QJ16-09e")
    void each_stage_is_an_event_of_its_own() {
        assertThat(Ledger.of(rechecked()).events(HazardFixture.H1))
                .extracting(Object::getClass)
                .isEqualTo(List.of(
                        HazardRegistered.class,
                        RectificationOrdered.class,
                        RectificationTracked.class,
                        RectificationSubmitted.class,
                        EnterpriseRechecked.class,
                        RectificationAccepted.class,
                        RectificationVerified.class,
                        RecheckPassed.class));
    }

    @Test
    void no_stage_is_done_twice() {
        given(submitted()).when(by(PRINCIPAL, "2022-06-11", submit())).refused(HazardRefusal.WRONG_STATE);
        given(verified()).when(by(PRINCIPAL, "2022-06-14", recheckInside())).refused(HazardRefusal.WRONG_STATE);
        given(verified()).when(by(PRINCIPAL, "2022-06-14", accept())).refused(HazardRefusal.WRONG_STATE);
        given(rechecked()).when(by(OFFICER, "2022-06-15", passRecheck())).refused(HazardRefusal.WRONG_STATE);
    }

    @Test
    void completion_is_reported_with_evidence_and_by_name() {
        given(tracked())
                .when(by(PRINCIPAL, "2022-06-10", submitWithoutEvidence()))
                .refused(HazardRefusal.EVIDENCE_REQUIRED);
        given(tracked())
                .when(by(PRINCIPAL, "2022-06-10", submit()))
                .events(events -> assertThat(events)
                        .containsExactly(new RectificationSubmitted(
                                events.getFirst().hazard(),
                                at("2022-06-10"),
                                "guard fitted",
                                List.of(PHOTO),
                                "principal-1",
                                1)))
                .decided(HazardState.SUBMITTED);
        given(found()).when(by(PRINCIPAL, "2022-06-10", submit())).refused(HazardRefusal.WRONG_STATE);
    }

    @Test
    @Rule("QX24-31")
    void insufficient_quality_on_site_means_another_round() {
        var accepted = after(
                orderedByEnterprise(),
                by(MANAGER, "2022-06-08", track()),
                by(PRINCIPAL, "2022-06-10", submit()),
                by(PRINCIPAL, "2022-06-11", recheckInside()),
                by(PRINCIPAL, "2022-06-12", accept()));
        given(accepted)
                .when(by(MANAGER, "2022-06-13", verify(Quality.UNQUALIFIED)))
                .events(events -> assertThat(events)
                        .containsExactly(
                                new ReworkOrdered(events.getFirst().hazard(), at("2022-06-13"), "looked at it", 2)))
                .decided(HazardState.RECTIFYING);
        var rework = after(accepted, by(MANAGER, "2022-06-13", verify(Quality.UNQUALIFIED)));
        given(rework).when(by(MANAGER, "2022-06-13T10:00", close())).refused(HazardRefusal.STAGE_SKIPPED);
        given(after(
                        rework,
                        by(PRINCIPAL, "2022-06-14", submit()),
                        by(PRINCIPAL, "2022-06-14T10:00", recheckInside()),
                        by(PRINCIPAL, "2022-06-14T11:00", accept()),
                        by(MANAGER, "2022-06-14T12:00", verify(Quality.QUALIFIED))))
                .when(by(MANAGER, "2022-06-15", close()))
                .events(events -> assertThat(events)
                        .singleElement()
                        .isInstanceOfSatisfying(
                                HazardClosed.class,
                                closed -> assertThat(closed.reworkRounds()).isEqualTo(1)));
    }

    @Test
    @Rule("QJ22B-09d")
    void a_failed_recheck_returns_the_hazard_to_rectification_with_a_new_last_day() {
        given(verified()).when(by(OFFICER, "2022-06-16", failRecheck(null))).refused(HazardRefusal.DUE_DATE_REQUIRED);
        given(verified())
                .when(by(OFFICER, "2022-06-16", failRecheck("2022-06-15")))
                .refused(HazardRefusal.DUE_BEFORE_ORDER);
        given(verified())
                .when(by(OFFICER, "2022-06-16", failRecheck("2022-06-25")))
                .events(events -> assertThat(events)
                        .containsExactly(new RecheckFailed(
                                events.getFirst().hazard(),
                                at("2022-06-16"),
                                "guard is loose",
                                List.of(),
                                day("2022-06-25"),
                                1)))
                .decided(HazardState.RECTIFYING);
    }

    @Test
    void failed_rechecks_are_counted() {
        var failedTwice = after(
                verified(),
                by(OFFICER, "2022-06-16", failRecheck("2022-06-25")),
                by(PRINCIPAL, "2022-06-17", submit()),
                by(PRINCIPAL, "2022-06-18", recheckInside()),
                by(PRINCIPAL, "2022-06-19", accept()),
                by(MANAGER, "2022-06-20", verify(Quality.QUALIFIED)));
        given(failedTwice)
                .when(by(OFFICER, "2022-06-21", failRecheck("2022-07-01")))
                .events(events -> assertThat(events)
                        .singleElement()
                        .isInstanceOfSatisfying(
                                RecheckFailed.class,
                                failed -> assertThat(failed.failures()).isEqualTo(2)));
    }

    @Test
    void whoever_rectified_does_not_recheck() {
        Actor turncoat = new Actor("principal-1", Role.OFFICER, "county-emergency", COUNTY, null);
        given(verified()).when(by(turncoat, "2022-06-14", passRecheck())).refused(HazardRefusal.RECHECKER_IS_RECTIFIER);
        given(verified()).when(by(PRINCIPAL, "2022-06-14", passRecheck())).refused(InputRefusal.NOT_PERMITTED);
    }
}
