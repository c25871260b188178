package org.anjian.rendering.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in Chinese form. */
class ChineseDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-28, 二〇二六年十一月二十八日",
        "2026-01-01, 二〇二六年一月一日",
        "2026-10-10, 二〇二六年十月十日",
        "2000-02-29, 二〇〇〇年二月二十九日",
        "2024-12-31, 二〇二四年十二月三十一日",
        "2030-03-20, 二〇三〇年三月二十日",
        "1999-09-30, 一九九九年九月三十日",
        "2026-06-11, 二〇二六年六月十一日",
        "2026-07-19, 二〇二六年七月十九日",
        "2026-08-21, 二〇二六年八月二十一日"
    })
    void the_year_is_read_digit_by_digit_month_and_day_as_numbers(LocalDate day, String chinese) {
        assertThat(ChineseDate.of(day)).isEqualTo(chinese);
    }

    @Test
    void a_time_has_two_digits_each() {
        assertThat(ChineseDate.timeOf(LocalTime.of(9, 5))).isEqualTo("09时05分");
    }
}
