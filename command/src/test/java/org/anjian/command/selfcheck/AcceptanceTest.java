package org.anjian.command.selfcheck;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;

import org.anjian.api.rule.Rule;
import org.anjian.api.selfcheck.AcceptanceMode;
import org.anjian.api.selfcheck.AcceptanceResult;
import org.anjian.api.selfcheck.SelfInspectionRefusal;
import org.anjian.api.selfcheck.command.HoldAcceptanceInspection;
import org.anjian.api.selfcheck.command.RecordAcceptanceResult;
import org.anjian.api.selfcheck.event.AcceptanceFailed;
import org.anjian.api.selfcheck.event.AcceptanceInspectionHeld;
import org.anjian.api.selfcheck.event.AcceptancePassed;
import org.junit.jupiter.api.Test;

/** The check at the end of a campaign. */
class AcceptanceTest extends SelfInspectionFixture {

    @Test
    @Rule("QX24-P4c")
    void an_acceptance_check_is_three_in_one_or_entrusted() {
        expectRefused(
                fixture.given(ENLISTED).when(hold(AcceptanceMode.THREE_IN_ONE, 0, null), CITY_OFFICE.toMetadata()),
                SelfInspectionRefusal.TEAM_INCOMPLETE);
        expectRefused(
                fixture.given(ENLISTED).when(hold(AcceptanceMode.THIRD_PARTY, 0, null), CITY_OFFICE.toMetadata()),
                SelfInspectionRefusal.CONTRACT_REQUIRED);
        fixture.given(ENLISTED)
                .when(hold(AcceptanceMode.THREE_IN_ONE, 1, null), CITY_OFFICE.toMetadata())
                .expectEvents(held());
        fixture.given(ENLISTED)
                .when(hold(AcceptanceMode.THIRD_PARTY, 0, "HT-7"), CITY_OFFICE.toMetadata())
                .expectEvents(new AcceptanceInspectionHeld(
                        E1, at("2024-12-20"), AcceptanceMode.THIRD_PARTY, 2, 1, 0, "HT-7"));
    }

    private static HoldAcceptanceInspection hold(AcceptanceMode mode, int media, String contract) {
        return new HoldAcceptanceInspection(ID, mode, 2, 1, media, contract, at("2024-12-20"), null);
    }

    private static AcceptanceInspectionHeld held() {
        return new AcceptanceInspectionHeld(E1, at("2024-12-20"), AcceptanceMode.THREE_IN_ONE, 2, 1, 1, null);
    }

    @Test
    void an_acceptance_check_is_held_before_it_has_a_result() {
        RecordAcceptanceResult passed =
                new RecordAcceptanceResult(ID, AcceptanceResult.PASSED, "合格", at("2024-12-20"), null);
        RecordAcceptanceResult failed =
                new RecordAcceptanceResult(ID, AcceptanceResult.FAILED, "不合格", at("2024-12-20"), null);
        expectRefused(
                fixture.given(ENLISTED).when(passed, CITY_OFFICE.toMetadata()),
                SelfInspectionRefusal.NO_ACCEPTANCE_INSPECTION);
        fixture.given(ENLISTED, held())
                .when(passed, CITY_OFFICE.toMetadata())
                .expectEvents(new AcceptancePassed(E1, at("2024-12-20"), "合格"));
        fixture.given(ENLISTED, held())
                .when(failed, CITY_OFFICE.toMetadata())
                .expectEvents(new AcceptanceFailed(E1, at("2024-12-20"), "不合格"));
    }
}
