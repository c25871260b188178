package org.anjian.command.selfcheck;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.checklist.AnswerOrigin;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.SubAnswer;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.message.Actor;
import org.anjian.api.rule.Rule;
import org.anjian.api.selfcheck.FoundBy;
import org.anjian.api.selfcheck.HazardStanding;
import org.anjian.api.selfcheck.SelfInspectionRefusal;
import org.anjian.api.selfcheck.command.RaiseHazardFromSelfInspection;
import org.anjian.api.selfcheck.command.RecordHazardStanding;
import org.anjian.api.selfcheck.event.CampaignHazardReopened;
import org.anjian.api.selfcheck.event.CampaignHazardSettled;
import org.anjian.api.selfcheck.event.ChecklistItemAnswered;
import org.anjian.api.selfcheck.event.HazardRaisedFromSelfInspection;
import org.junit.jupiter.api.Test;

/** The hazards that a self-inspection raises. */
class RaisedHazardsTest extends SelfInspectionFixture {

    @Test
    @Rule("QX24-P2c")
    void a_no_raises_a_hazard_that_is_removed_by_the_end_of_the_campaign() {
        List<SubAnswer> subs = List.of(new SubAnswer("2.1", ItemAnswer.NO));
        HazardId raised = HazardId.forCommand(ID.raw() + "/SELF_INSPECTION/2/0");
        started()
                .when(answer(2, ItemAnswer.NO, subs, List.of(), UNTIL_AUGUST), MANAGER.toMetadata())
                .expectEvents(
                        new ChecklistItemAnswered(
                                E1,
                                at("2024-06-03"),
                                2,
                                1,
                                ItemAnswer.NO,
                                AnswerOrigin.TYPED,
                                subs,
                                List.of(),
                                List.of(),
                                null),
                        new HazardRaisedFromSelfInspection(
                                E1, at("2024-06-03"), 2, raised, FoundBy.SELF_INSPECTION, UNTIL_AUGUST));
        expectRefused(
                started().when(answer(2, ItemAnswer.NO, subs, List.of(), hazard("2025-01-15")), MANAGER.toMetadata()),
                SelfInspectionRefusal.BEYOND_CAMPAIGN_END);
        RaiseHazardFromSelfInspection later =
                new RaiseHazardFromSelfInspection(ID, 17, UNTIL_AUGUST, at("2024-06-03"), null);
        fixture.given(ENLISTED, STARTED, answered(17, ItemAnswer.PARTIAL))
                .when(later, MANAGER.toMetadata())
                .expectEvents(new HazardRaisedFromSelfInspection(
                        E1,
                        at("2024-06-03"),
                        17,
                        HazardId.forCommand(ID.raw() + "/SELF_INSPECTION/17/0"),
                        FoundBy.SELF_INSPECTION,
                        UNTIL_AUGUST));
        expectRefused(
                fixture.given(ENLISTED, STARTED, answered(17, ItemAnswer.YES)).when(later, MANAGER.toMetadata()),
                SelfInspectionRefusal.NOTHING_TO_RAISE);
        expectRefused(
                fixture.given(ENLISTED, STARTED, answered(17, ItemAnswer.NO), raised(17))
                        .when(later, MANAGER.toMetadata()),
                SelfInspectionRefusal.HAZARD_ALREADY_RAISED);
    }

    @Test
    @Rule("QX24-P2c")
    void the_registration_leads_back_to_the_item() {
        RegisterHazard command = CampaignProcess.registration(raised(17));
        assertThat(command.hazardId()).isEqualTo(HAZARD);
        assertThat(command.source()).isEqualTo(HazardSource.CAMPAIGN);
        assertThat(command.sourceRecord()).isEqualTo(new SourceRecord("selfcheck", ID.raw() + "/17"));
        assertThat(CampaignProcess.registration(raised(17))).isEqualTo(command);
    }

    @Test
    @Rule("QX24-P4a")
    void what_becomes_of_a_hazard_is_told_once() {
        CampaignHazardSettled settled = new CampaignHazardSettled(E1, at("2024-09-01"), HAZARD);
        var anjian = Actor.system(COUNTY).toMetadata();
        fixture.given(ENLISTED, STARTED, raised(17))
                .when(standing(HAZARD, HazardStanding.CLOSED), anjian)
                .expectEvents(settled);
        fixture.given(ENLISTED, STARTED, raised(17), settled)
                .when(standing(HAZARD, HazardStanding.CLOSED), anjian)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        fixture.given(ENLISTED, STARTED, raised(17), settled)
                .when(standing(HAZARD, HazardStanding.OPEN), anjian)
                .expectEvents(new CampaignHazardReopened(E1, at("2024-09-01"), HAZARD));
        expectRefused(
                fixture.given(ENLISTED).when(standing(HAZARD, HazardStanding.CLOSED), anjian),
                SelfInspectionRefusal.UNKNOWN_HAZARD);
    }

    private static RecordHazardStanding standing(HazardId hazard, HazardStanding standing) {
        return new RecordHazardStanding(ID, hazard, standing, at("2024-09-01"), null);
    }
}
