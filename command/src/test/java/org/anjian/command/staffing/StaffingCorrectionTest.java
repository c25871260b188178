package org.anjian.command.staffing;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;

import java.util.List;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.staffing.OverdueMeasure;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.api.staffing.StaffingMode;
import org.anjian.api.staffing.StaffingRefusal;
import org.anjian.api.staffing.command.OrderStaffingCorrection;
import org.anjian.api.staffing.event.StaffingCorrectionOrdered;
import org.anjian.api.staffing.event.StaffingCorrectionOverdue;
import org.junit.jupiter.api.Test;

/** A regulator orders a shortfall to be corrected, and the day passes. */
class StaffingCorrectionTest extends StaffingFixture {

    private static OrderStaffingCorrection order(StaffingGapKind gap, String dueOn, String day) {
        return new OrderStaffingCorrection(FACTORY, gap, day(dueOn), "employ a manager", at(day), null);
    }

    @Test
    @Rule("QJ22A-05")
    void an_order_that_passes_unheeded_makes_suspension_and_fine_due() {
        fixture.givenCurrentTime(at("2022-05-02"))
                .andGivenCommands(
                        by(ANJIAN, evaluate("2022-05-01")),
                        by(OFFICER, order(StaffingGapKind.STAFFING, "2022-05-31", "2022-05-02")))
                .whenTimeAdvancesTo(at("2022-06-01T00:00"))
                .expectEvents(new StaffingCorrectionOverdue(
                        E1,
                        at("2022-06-01T00:00"),
                        StaffingGapKind.STAFFING,
                        day("2022-05-31"),
                        List.of(OverdueMeasure.SUSPENSION_FOR_RECTIFICATION, OverdueMeasure.FINE)));
    }

    @Test
    void an_order_that_was_heeded_makes_nothing_due() {
        fixture.givenCurrentTime(at("2022-05-02"))
                .andGivenCommands(
                        by(ANJIAN, evaluate("2022-05-01")),
                        by(OFFICER, order(StaffingGapKind.STAFFING, "2022-05-31", "2022-05-02")),
                        by(ANJIAN, take(P1, StaffingMode.PART_TIME, "2022-05-30")))
                .whenTimeAdvancesTo(at("2022-06-01T00:00"))
                .expectNoEvents();
    }

    @Test
    void an_order_names_a_shortfall_that_stands_once_and_a_later_day() {
        Object[] lacking = {by(ANJIAN, evaluate("2022-05-01"))};
        fixture.givenCommands(lacking)
                .when(order(StaffingGapKind.STAFFING, "2022-05-31", "2022-05-02"), OFFICER.toMetadata())
                .expectEvents(new StaffingCorrectionOrdered(
                        E1,
                        at("2022-05-02"),
                        StaffingGapKind.STAFFING,
                        day("2022-05-31"),
                        "employ a manager",
                        "county-emergency"));
        expectRefused(
                fixture.givenCommands(lacking)
                        .when(order(StaffingGapKind.RESCUE, "2022-05-31", "2022-05-02"), OFFICER.toMetadata()),
                StaffingRefusal.NO_SUCH_SHORTFALL);
        expectRefused(
                fixture.givenCommands(lacking)
                        .when(order(StaffingGapKind.STAFFING, "2022-05-02", "2022-05-02"), OFFICER.toMetadata()),
                StaffingRefusal.DUE_DAY_TOO_EARLY);
        expectRefused(
                fixture.givenCommands(
                                lacking[0], by(OFFICER, order(StaffingGapKind.STAFFING, "2022-05-31", "2022-05-02")))
                        .when(order(StaffingGapKind.STAFFING, "2022-06-30", "2022-05-03"), OFFICER.toMetadata()),
                StaffingRefusal.CORRECTION_ORDERED);
        expectRefused(
                fixture.givenCommands(lacking)
                        .when(
                                order(StaffingGapKind.STAFFING, "2022-05-31", "2022-05-02"),
                                FOREIGN_OFFICER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
    }
}
