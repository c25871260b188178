package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.RecheckFailed;
import org.anjian.api.hazard.event.RectificationOverdue;
import org.anjian.api.message.Actor;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.command.OpenPenaltyCase;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.sector.Sector;
import org.junit.jupiter.api.Test;

/** Which hazards become a clue of a penalty case, and how it reads. */
class CluesFromHazardsTest {

    private static final HazardSubject HAZARD = hazard("hazard-1");

    private static HazardSubject hazard(String id) {
        return new HazardSubject(new HazardId(id), "YH-530302-2024-000001", FACTORY, "Qujing Factory", COUNTY);
    }

    private static HazardRegistered registered(HazardSource source) {
        return new HazardRegistered(
                HAZARD,
                at("2024-06-01"),
                HazardKind.values()[0],
                source,
                HazardGrade.GENERAL,
                "equipment",
                Sector.INDUSTRY,
                "no guard rail",
                "hall 2",
                null);
    }

    private static RecheckFailed failed(int failures) {
        return new RecheckFailed(HAZARD, at("2024-06-28"), "still there", List.of(), day("2024-07-05"), failures);
    }

    @Test
    void a_clue_names_the_enterprise_the_hazard_and_what_is_alleged_and_nobody_to_handle_it() {
        String commandId = "clue/hazard-1";
        assertThat(CluesFromHazards.clue(HAZARD, at("2024-06-28"), "late"))
                .isEqualTo(new OpenPenaltyCase(
                        PenaltyCaseId.forCommand(commandId),
                        FACTORY,
                        SubjectKind.ENTERPRISE,
                        null,
                        new CaseOrigin(CaseOriginKind.HAZARD, "hazard-1"),
                        "late",
                        List.of(),
                        List.of(),
                        null,
                        at("2024-06-28"),
                        commandId));
    }

    @Test
    void one_hazard_gives_one_case_however_often_and_another_hazard_another() {
        OpenPenaltyCase first = CluesFromHazards.clue(HAZARD, at("2024-06-28"), "late");
        OpenPenaltyCase again = CluesFromHazards.clue(HAZARD, at("2024-07-28"), "failed again");
        OpenPenaltyCase other = CluesFromHazards.clue(hazard("hazard-2"), at("2024-06-28"), "late");
        assertThat(again.penaltyCaseId()).isEqualTo(first.penaltyCaseId());
        assertThat(again.commandId()).isEqualTo(first.commandId());
        assertThat(other.penaltyCaseId()).isNotEqualTo(first.penaltyCaseId());
    }

    @Test
    void an_overdue_rectification_is_a_clue() {
        assertThat(CluesFromHazards.clue(new RectificationOverdue(HAZARD, at("2024-06-28"), day("2024-06-27"))))
                .contains(CluesFromHazards.clue(HAZARD, at("2024-06-28"), "隐患逾期未整改：YH-530302-2024-000001"));
    }

    @Test
    void a_recheck_that_failed_once_is_no_clue_and_one_that_failed_again_is() {
        assertThat(CluesFromHazards.clue(failed(1))).isEmpty();
        assertThat(CluesFromHazards.clue(failed(2)))
                .contains(CluesFromHazards.clue(HAZARD, at("2024-06-28"), "隐患复查再次不合格：YH-530302-2024-000001"));
    }

    @Test
    void hazards_of_other_systems_were_late_under_other_rules() {
        assertThat(CluesFromHazards.isOurs(registered(HazardSource.OTHER_SYSTEM)))
                .isFalse();
        assertThat(CluesFromHazards.isOurs(registered(HazardSource.GOVERNMENT_INSPECTION)))
                .isTrue();
        assertThat(CluesFromHazards.isOurs(registered(HazardSource.ENTERPRISE_CHECK)))
                .isTrue();
    }

    @Test
    void the_clue_is_a_case_that_waits_for_its_filing() {
        OpenPenaltyCase clue = CluesFromHazards.clue(HAZARD, at("2024-06-28"), "late");
        CaseScene.fixture()
                .givenNoPriorActivity()
                .when(clue, Actor.system(COUNTY).toMetadata())
                .expectEvents(new PenaltyCaseOpened(
                        new PenaltyCaseSubject(
                                clue.penaltyCaseId(),
                                null,
                                SubjectKind.ENTERPRISE,
                                null,
                                FACTORY,
                                "Qujing Factory",
                                Sector.INDUSTRY,
                                COUNTY),
                        at("2024-06-28"),
                        new CaseOrigin(CaseOriginKind.HAZARD, "hazard-1"),
                        "late",
                        List.of(),
                        List.of(),
                        null,
                        null));
    }
}
