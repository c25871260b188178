package org.anjian.command.accident;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.anjian.api.accident.AccidentGrade;
import org.anjian.api.accident.AccidentId;
import org.anjian.api.accident.AccidentKind;
import org.anjian.api.accident.AccidentSubject;
import org.anjian.api.accident.AccidentToll;
import org.anjian.api.rule.Rule;
import org.anjian.command.ruleparameter.RuleParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How grave an accident is. */
class AccidentGradingTest {

    private static final AccidentSubject AC1 = new AccidentSubject(
            new AccidentId("accident-1"), null, "某石料厂", COUNTY, AccidentKind.PRODUCTION, null, "采面", at("2024-07-01"));

    private final AccidentGrading grading = new AccidentGrading(RuleParameters.shipped());

    @ParameterizedTest
    @CsvSource({
        "0,0,0,GENERAL",
        "2,9,999999999,GENERAL",
        "3,0,0,LARGER",
        "0,10,0,LARGER",
        "0,0,1000000000,LARGER",
        "2,0,1000000000,LARGER",
        "9,49,4999999999,LARGER",
        "10,0,0,MAJOR",
        "0,50,0,MAJOR",
        "0,0,5000000000,MAJOR",
        "29,99,9999999999,MAJOR",
        "30,0,0,EXTRAORDINARY",
        "0,100,0,EXTRAORDINARY",
        "0,0,10000000000,EXTRAORDINARY"
    })
    @Rule("NL-SG03")
    void the_highest_of_deaths_injuries_and_loss_decides_and_the_number_is_included(
            int deaths, int injuries, long lossFen, AccidentGrade grade) {
        assertThat(grading.of(AC1, new AccidentToll(deaths, injuries, lossFen))).isEqualTo(grade);
    }

    @Test
    void more_of_anything_never_lowers_the_grade() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            AccidentToll one = toll(random);
            AccidentToll more = new AccidentToll(
                    one.deaths() + random.nextInt(20),
                    one.seriousInjuries() + random.nextInt(60),
                    one.lossFen() + random.nextLong(6_000_000_000L));
            assertThat(grading.of(AC1, more))
                    .as("seed %d: %s and %s", seed, one, more)
                    .isGreaterThanOrEqualTo(grading.of(AC1, one));
        }
    }

    private static AccidentToll toll(Random random) {
        return new AccidentToll(random.nextInt(35), random.nextInt(120), random.nextLong(12_000_000_000L));
    }
}
