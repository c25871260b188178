package org.anjian.command.hazard;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.hazard.Acts.*;
import static org.anjian.command.hazard.HazardFixture.by;
import static org.anjian.command.hazard.HazardFixture.given;
import static org.anjian.command.hazard.Stories.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.anjian.api.hazard.Disposition;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.Quality;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** Cancelling the number (销号). */
class ClosingTest {

    @Test
    @Rule("QJ22B-04a")
    void a_hazard_without_order_or_recheck_has_no_disposition() {
        given(found()).when(by(OFFICER, "2022-06-02", close())).refused(HazardRefusal.NO_DISPOSITION);
    }

    @Test
    @Rule("QJ22B-09c")
    void an_order_that_nobody_tracked_blocks_closing() {
        given(ordered()).when(by(OFFICER, "2022-06-14", close())).refused(HazardRefusal.TRACKING_MISSING);
    }

    @Test
    void an_urging_between_order_and_recheck_counts_as_tracking() {
        given(verified(after(ordered(), by(OFFICER, "2022-06-08", urge()))))
                .when(by(OFFICER, "2022-06-14", close()))
                .refused(HazardRefusal.RECHECK_NOT_PASSED);
    }

    @Test
    @Rule("QJ22B-09d")
    void a_failed_recheck_blocks_closing_until_one_has_passed() {
        var failed = after(verified(), by(OFFICER, "2022-06-16", failRecheck("2022-06-25")));
        given(failed).when(by(OFFICER, "2022-06-16T10:00", close())).refused(HazardRefusal.RECHECK_NOT_PASSED);
        given(after(
                        failed,
                        by(PRINCIPAL, "2022-06-17", submit()),
                        by(PRINCIPAL, "2022-06-18", recheckInside()),
                        by(PRINCIPAL, "2022-06-19", accept()),
                        by(MANAGER, "2022-06-19T10:00", verify(Quality.QUALIFIED)),
                        by(SECOND_OFFICER, "2022-06-20", passRecheck())))
                .when(by(OFFICER, "2022-06-20T10:00", close()))
                .events(events -> assertThat(events)
                        .singleElement()
                        .isEqualTo(new HazardClosed(
                                events.getFirst().hazard(),
                                at("2022-06-20T10:00"),
                                Disposition.RECTIFIED,
                                null,
                                null,
                                day("2022-06-20"),
                                0)))
                .decided(HazardState.CLOSED);
    }

    @Test
    void a_major_hazard_found_by_the_enterprise_needs_the_regulators_recheck() {
        var story = verified(after(
                foundMajorByEnterprise(),
                by(PRINCIPAL, "2022-06-01T10:00", order("2022-06-15")),
                by(PRINCIPAL, "2022-06-02", plan()),
                by(OFFICER, "2022-06-08", track())));
        given(story).when(by(OFFICER, "2022-06-14", close())).refused(HazardRefusal.RECHECK_NOT_PASSED);
        given(after(story, by(OFFICER, "2022-06-14", passRecheck())))
                .when(by(COUNTY_HEAD, "2022-06-14T10:00", close()))
                .happened(HazardClosed.class);
    }

    @Test
    void a_general_hazard_found_by_the_enterprise_is_closed_by_it_after_its_own_stages() {
        given(verifiedByEnterprise())
                .when(by(MANAGER, "2022-06-14", close()))
                .happened(HazardClosed.class)
                .decided(HazardState.CLOSED);
    }

    @Test
    @Rule("QJ22B-09d")
    void whoever_reported_completion_does_not_close() {
        given(verifiedByEnterprise())
                .when(by(PRINCIPAL, "2022-06-14", close()))
                .refused(HazardRefusal.CLOSER_IS_REPORTER);
    }

    @Test
    void the_enterprise_closes_neither_what_the_regulator_found_nor_what_is_major_nor_as_penalised() {
        given(rechecked()).when(by(MANAGER, "2022-06-14T10:00", close())).refused(InputRefusal.NOT_PERMITTED);
        given(after(verifiedByEnterprise(), by(OFFICER, "2022-06-13T10:00", grade(HazardGrade.MAJOR))))
                .when(by(MANAGER, "2022-06-14", close()))
                .refused(InputRefusal.NOT_PERMITTED);
        given(verifiedByEnterprise())
                .when(by(MANAGER, "2022-06-14", close(Disposition.PENALISED, "case 1")))
                .refused(InputRefusal.NOT_PERMITTED);
    }

    @Test
    void a_listed_hazard_is_delisted_before_it_is_closed() {
        var listed = after(rechecked(), by(COUNTY_HEAD, "2022-06-14", list(RegionLevel.COUNTY, "2022-09-30")));
        given(listed).when(by(OFFICER, "2022-06-14T10:00", close())).refused(HazardRefusal.LISTED_NOT_DELISTED);
        given(after(listed, by(COUNTY_HEAD, "2022-06-14T10:00", delist())))
                .when(by(OFFICER, "2022-06-14T11:00", close()))
                .happened(HazardClosed.class);
    }

    @Test
    void a_penalty_closes_without_a_recheck_but_not_without_its_number() {
        given(tracked())
                .when(by(OFFICER, "2022-06-20", close(Disposition.PENALISED, null)))
                .refused(HazardRefusal.REFERENCE_REQUIRED);
        given(tracked())
                .when(by(OFFICER, "2022-06-20", close(Disposition.PENALISED, "Qu emergency penalty 2022-7")))
                .happened(HazardClosed.class);
    }

    @Test
    void a_transfer_closes_only_what_was_transferred_and_with_its_number() {
        given(tracked())
                .when(by(OFFICER, "2022-06-20", close(Disposition.TRANSFERRED, "letter 9")))
                .refused(HazardRefusal.NO_DISPOSITION);
        var transferred = after(found(), by(OFFICER, "2022-06-02", transfer()));
        given(transferred)
                .when(by(OFFICER, "2022-06-20", close(Disposition.TRANSFERRED, null)))
                .refused(HazardRefusal.REFERENCE_REQUIRED);
        given(transferred)
                .when(by(OFFICER, "2022-06-20", close(Disposition.TRANSFERRED, "letter 9")))
                .happened(HazardClosed.class);
        given(after(ordered(), by(OFFICER, "2022-06-02", transfer())))
                .when(by(OFFICER, "2022-06-20", close(Disposition.TRANSFERRED, "letter 9")))
                .refused(HazardRefusal.TRACKING_MISSING);
    }

    @Test
    void nobody_closes_in_the_name_of_another_system() {
        given(tracked())
                .when(by(OFFICER, "2022-06-20", close(Disposition.CLOSED_BY_SOURCE, "x")))
                .refused(InputRefusal.UNKNOWN_VALUE);
    }

    @Test
    void a_number_is_cancelled_once_and_not_before_its_recheck() {
        given(closed()).when(by(OFFICER, "2022-06-20", close())).refused(HazardRefusal.WRONG_STATE);
        given(rechecked()).when(by(OFFICER, "2022-06-13", close())).refused(HazardRefusal.BEFORE_PREVIOUS_STEP);
    }
}
