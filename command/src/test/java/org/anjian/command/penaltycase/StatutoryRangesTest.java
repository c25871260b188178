package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Moments.day;
import static org.anjian.command.penaltycase.CaseScene.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.penaltycase.Allegation;
import org.anjian.api.penaltycase.Harm;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.command.discretion.StatutoryStandards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Work Safety Law provides for each violation, as a case pins it where no locality has a standard of its own. */
class StatutoryRangesTest {

    private static final PinnedStandards STANDARDS = new PinnedStandards(StatutoryStandards.shipped());

    private static Violation pinned(String code, String factOn) {
        return STANDARDS
                .pin(List.of(new Allegation(code, day(factOn), Harm.NONE, null)), COUNTY, "violations")
                .getFirst();
    }

    /** Both ends are imposed, and nothing outside them. */
    private static void ranges(String code, long minYuan, long maxYuan) {
        Violation violation = pinned(code, "2024-06-20");
        assertThat(violation.minFen()).isEqualTo(yuan(minYuan));
        assertThat(violation.maxFen()).isEqualTo(yuan(maxYuan));
        for (long end : new long[] {violation.minFen(), violation.maxFen()}) {
            impose(violation, end);
        }
        refuses(PenaltyCaseRefusal.OUT_OF_STATUTORY_RANGE, violation, violation.maxFen() + 1);
        if (minYuan > 0) {
            refuses(PenaltyCaseRefusal.OUT_OF_TIER, violation, violation.minFen() - 1);
        }
    }

    private static void impose(Violation violation, long fen) {
        List<ImposedFine> fines = List.of(new ImposedFine(violation.code(), 1, fen));
        FineRules.requireKnown(List.of(violation), fines);
        FineRules.requireTiers(List.of(violation), fines, null);
    }

    private static void refuses(PenaltyCaseRefusal code, Violation violation, long fen) {
        assertThatThrownBy(() -> impose(violation, fen))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code.name()));
    }

    @ParameterizedTest
    @CsvSource({"AQ94, 20000, 50000", "AQ94-OVERDUE, 50000, 100000"})
    @Rule("NL-AQ94")
    @Rule("QX24-P3b")
    void principals_who_do_not_perform_their_duties(String code, long min, long max) {
        ranges(code, min, max);
    }

    @Test
    @Rule("NL-AQ96")
    @Rule("QX24-P3b")
    void other_leaders_and_safety_managers_who_do_not_perform_theirs() {
        ranges("AQ96", 10_000, 30_000);
    }

    @ParameterizedTest
    @CsvSource({"AQ97, 0, 100000", "AQ97-OVERDUE, 100000, 200000", "AQ97-OVERDUE-PERSON, 20000, 50000"})
    @Rule("NL-AQ97")
    void the_seven_breaches_of_staffing_training_and_records(String code, long min, long max) {
        ranges(code, min, max);
    }

    @ParameterizedTest
    @CsvSource({
        "AQ98, 100000, 500000",
        "AQ98-PERSON, 20000, 50000",
        "AQ98-OVERDUE, 500000, 1000000",
        "AQ98-OVERDUE-PERSON, 50000, 100000"
    })
    @Rule("NL-AQ98")
    void safety_installations_that_were_not_built_along(String code, long min, long max) {
        ranges(code, min, max);
    }

    @ParameterizedTest
    @CsvSource({"AQ99, 0, 50000", "AQ99-OVERDUE, 50000, 200000", "AQ99-OVERDUE-PERSON, 10000, 20000"})
    @Rule("NL-AQ99")
    void signs_equipment_alarms_and_protection(String code, long min, long max) {
        ranges(code, min, max);
    }

    @ParameterizedTest
    @CsvSource({
        "AQ101, 0, 100000",
        "AQ101-OVERDUE, 100000, 200000",
        "AQ101-OVERDUE-PERSON, 20000, 50000",
        "AQ102, 0, 50000",
        "AQ102-REFUSED-PERSON, 50000, 100000"
    })
    @Rule("NL-AQ101")
    void hazards_that_are_not_looked_for_or_not_eliminated(String code, long min, long max) {
        ranges(code, min, max);
    }

    @ParameterizedTest
    @CsvSource({"AQ109, 50000, 100000", "AQ109-OVERDUE, 100000, 200000"})
    @Rule("NL-AQ109")
    void liability_insurance_that_was_not_bought(String code, long min, long max) {
        ranges(code, min, max);
    }

    @ParameterizedTest
    @CsvSource({
        "AQ114-GENERAL, 300000, 1000000",
        "AQ114-LARGER, 1000000, 2000000",
        "AQ114-MAJOR, 2000000, 10000000",
        "AQ114-EXTRAORDINARY, 10000000, 20000000"
    })
    @Rule("NL-AQ114")
    void accidents_by_their_grade(String code, long min, long max) {
        ranges(code, min, max);
    }

    @ParameterizedTest
    @CsvSource({
        "AQ114-GENERAL-GRAVE, 600000, 5000000",
        "AQ114-LARGER-GRAVE, 2000000, 10000000",
        "AQ114-MAJOR-GRAVE, 4000000, 50000000",
        "AQ114-EXTRAORDINARY-GRAVE, 20000000, 100000000"
    })
    @Rule("NL-AQ114")
    void especially_grave_accidents_cost_two_to_five_times_as_much(String code, long min, long max) {
        ranges(code, min, max);
    }

    @Test
    @Rule("QJ16-07a")
    void an_act_of_before_the_law_came_into_force_has_no_range() {
        assertThat(pinned("AQ96", "2021-09-01").maxFen()).isEqualTo(yuan(30_000));
        assertThatThrownBy(() -> pinned("AQ96", "2021-08-31"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code())
                                .isEqualTo(PenaltyCaseRefusal.STANDARD_MISSING.name()));
    }
}
