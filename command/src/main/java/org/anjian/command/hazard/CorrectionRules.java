package org.anjian.command.hazard;

import java.util.Arrays;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.command.CorrectHazard;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.Required;
import org.anjian.api.sector.Sector;
import org.anjian.command.refusal.Refuse;

/** What a correction may say (更正, QJ22A-13d). */
final class CorrectionRules {

    private CorrectionRules() {}

    static void check(CorrectHazard command, String previous) {
        switch (command.field()) {
            case SECTOR ->
                Refuse.when(
                        Arrays.stream(Sector.values())
                                .noneMatch(sector -> sector.name().equals(command.value())),
                        InputRefusal.UNKNOWN_VALUE,
                        "value");
            case CATEGORY ->
                Refuse.when(command.value().length() > Required.SHORT_TEXT, InputRefusal.TOO_LONG, "value");
            case DESCRIPTION, LOCATION -> {}
        }
        Refuse.when(command.value().equals(previous), HazardRefusal.NOTHING_CORRECTED, "value");
    }
}
