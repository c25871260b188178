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
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.Quality;
import org.anjian.api.hazard.event.HazardClosed;
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
}
