package org.anjian.command.ruleparameter;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;

import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.ParameterUnit;
import org.anjian.api.ruleparameter.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that come with Anjian. */
class BundledRulebookTest {

    private final Rulebook rulebook = BundledRulebook.read();

    @Test
    void every_rule_says_where_it_is_written_and_how_sure_that_is() {
        assertThat(rulebook.rules().stream().filter(rule -> rule.id().startsWith("NL-")))
                .hasSize(59)
                .allSatisfy(rule -> {
                    assertThat(rule.law()).isNotBlank();
                    assertThat(rule.verified()).isNotBlank();
                    assertThat(rule.confidence()).isBetween(0.5, 1.0);
                });
        assertThat(rulebook.rules().stream().flatMap(rule -> rule.parameters().stream()))
                .hasSizeGreaterThan(110)
                .allSatisfy(definition -> {
                    assertThat(definition.values()).isNotEmpty();
                    assertThat(definition.values())
                            .allSatisfy(value -> assertThat(value.source()).isNotBlank());
                    assertThat(definition.key().raw())
                            .startsWith(rulebook.ruleOf(definition.key())
                                    .orElseThrow()
                                    .id());
                });
    }

    @ParameterizedTest
    @CsvSource({
        "NL-AQ78.penaltyDisclosureWorkingDays, WORKING_DAYS, 7",
        "NL-AQ96.fineMin, FEN, 1000000",
        "NL-AQ114.extraordinaryFineMax, FEN, 2000000000",
        "NL-CF42.minOfficers, COUNT, 2",
        "NL-CF63.requestWorkingDays, WORKING_DAYS, 5",
        "NL-CF67.payDays, CALENDAR_DAYS, 15",
        "NL-CF72.dailyRate, PERMILLE, 30",
        "NL-QZ53.windowMonths, MONTHS, 3",
        "NL-118.annualDataDue, MONTH_DAY, 131"
    })
    void the_numbers_are_those_of_the_law(String key, ParameterUnit unit, long value) {
        assertThat(rulebook.require(new ParameterKey(key)).unit()).isEqualTo(unit);
        assertThat(RuleParameters.shipped().number(new ParameterKey(key), COUNTY, day("2024-07-01")))
                .isEqualTo(value);
    }
}
