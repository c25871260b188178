package org.anjian.command.duplicate;

import static org.anjian.command.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.command.RecordTracking;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.command.Actors;
import org.junit.jupiter.api.Test;

/** The refusal of a record that exists already. */
class BeginningsTest {

    @Test
    void a_second_hazard_under_the_same_id_is_registered_already() {
        HazardId hazard = new HazardId("hazard-1");
        assertThat(Beginnings.refusalOfDuplicate(new RegisterHazard(
                        hazard,
                        Actors.FACTORY,
                        HazardKind.HAZARD,
                        HazardSource.TIP_OFF,
                        HazardGrade.GENERAL,
                        "guards",
                        null,
                        "guard missing",
                        "W1",
                        at("2022-06-01"),
                        null)))
                .contains(HazardRefusal.HAZARD_ALREADY_REGISTERED);
        assertThat(Beginnings.refusalOfDuplicate(new RecordTracking(hazard, "half done", at("2022-06-01"), null)))
                .isEmpty();
    }
}
