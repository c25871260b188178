package org.anjian.command.accident;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.accident.AccidentGrade;
import org.anjian.api.accident.AccidentSubject;
import org.anjian.api.accident.AccidentToll;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.ruleparameter.RuleParameters;
import org.springframework.stereotype.Component;

/** The grade of an accident: the highest of what deaths, serious injuries and loss give; the numbers are included (NL-SG03). */
@Component
class AccidentGrading {

    private static final List<Threshold> THRESHOLDS = List.of(
            Threshold.of(AccidentGrade.EXTRAORDINARY, "extraordinary"),
            Threshold.of(AccidentGrade.MAJOR, "major"),
            Threshold.of(AccidentGrade.LARGER, "larger"));

    private final RuleParameters parameters;

    AccidentGrading(RuleParameters parameters) {
        this.parameters = parameters;
    }

    /** The grade by the figures in force on the day of the accident. */
    AccidentGrade of(AccidentSubject accident, AccidentToll toll) {
        LocalDate day = LegalTime.dayOf(accident.happenedAt());
        return THRESHOLDS.stream()
                .filter(threshold -> isReached(threshold, toll, accident.region(), day))
                .map(Threshold::grade)
                .findFirst()
                .orElse(AccidentGrade.GENERAL);
    }

    private boolean isReached(Threshold threshold, AccidentToll toll, RegionCode region, LocalDate day) {
        return toll.deaths() >= parameters.number(threshold.deaths(), region, day)
                || toll.seriousInjuries() >= parameters.number(threshold.seriousInjuries(), region, day)
                || toll.lossFen() >= parameters.number(threshold.lossFen(), region, day);
    }

    private record Threshold(
            AccidentGrade grade, ParameterKey deaths, ParameterKey seriousInjuries, ParameterKey lossFen) {

        static Threshold of(AccidentGrade grade, String name) {
            return new Threshold(
                    grade,
                    new ParameterKey("NL-SG03." + name + "Deaths"),
                    new ParameterKey("NL-SG03." + name + "SeriousInjuries"),
                    new ParameterKey("NL-SG03." + name + "Loss"));
        }
    }
}
