package org.anjian.rendering.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts in figures and in capitals. */
class ChineseAmountTest {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "1, 壹分",
        "9, 玖分",
        "10, 壹角整",
        "12, 壹角贰分",
        "99, 玖角玖分",
        "100, 壹元整",
        "101, 壹元零壹分",
        "110, 壹元壹角整",
        "111, 壹元壹角壹分",
        "1000, 壹拾元整",
        "1001, 壹拾元零壹分",
        "1050, 壹拾元伍角整",
        "1100, 壹拾壹元整",
        "10000, 壹佰元整",
        "10100, 壹佰零壹元整",
        "11000, 壹佰壹拾元整",
        "100000, 壹仟元整",
        "100100, 壹仟零壹元整",
        "101000, 壹仟零壹拾元整",
        "110000, 壹仟壹佰元整",
        "110100, 壹仟壹佰零壹元整",
        "1000000, 壹万元整",
        "1500000, 壹万伍仟元整",
        "1000100, 壹万零壹元整",
        "1001000, 壹万零壹拾元整",
        "1010000, 壹万零壹佰元整",
        "1100000, 壹万壹仟元整",
        "10000000, 壹拾万元整",
        "10010000, 壹拾万零壹佰元整",
        "10100000, 壹拾万壹仟元整",
        "16800000, 壹拾陆万捌仟元整",
        "100000000, 壹佰万元整",
        "100000100, 壹佰万零壹元整",
        "100500000, 壹佰万伍仟元整",
        "1000000000, 壹仟万元整",
        "1000100000, 壹仟万壹仟元整",
        "1001000000, 壹仟零壹万元整",
        "2003004005, 贰仟零叁万零肆拾元零伍分",
        "10000000000, 壹亿元整",
        "10000000001, 壹亿元零壹分",
        "10000000100, 壹亿零壹元整",
        "10001000000, 壹亿零壹万元整",
        "10100000000, 壹亿零壹佰万元整",
        "11000000000, 壹亿壹仟万元整",
        "10001000100, 壹亿零壹万零壹元整",
        "100000000000, 壹拾亿元整",
        "123456789012, 壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分",
        "100010000000000, 壹万零壹亿元整",
        "100000000000000, 壹万亿元整"
    })
    void capitals_say_zeros_once_and_end_in_the_last_unit_there_is(long fen, String capitals) {
        assertThat(ChineseAmount.capitals(fen)).isEqualTo("人民币" + capitals);
    }

    @Test
    void what_is_in_capitals_is_the_amount() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            long fen = random.nextLong(1, (long) Math.pow(10, random.nextInt(1, 16)) + 1);
            assertThat(read(ChineseAmount.capitals(fen)))
                    .as("seed %d, %d fen", seed, fen)
                    .isEqualTo(fen);
        }
    }

    @Test
    void no_two_zeros_follow_each_other_and_none_stands_before_a_unit() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            long fen = random.nextLong(1, 1_000_000_000_000L);
            assertThat(ChineseAmount.capitals(fen))
                    .as("seed %d, %d fen", seed, fen)
                    .doesNotContain("零零", "零元", "零万", "零亿", "零整", "零角");
        }
    }

    @Test
    void figures_have_their_thousands_and_cents() {
        assertThat(List.of(0L, 5L, 1_500_000L, 123_456_789L).stream().map(ChineseAmount::figures))
                .containsExactly("0.00元", "0.05元", "15,000.00元", "1,234,567.89元");
    }

    @Test
    void there_is_no_amount_below_zero() {
        assertThatThrownBy(() -> ChineseAmount.capitals(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Reads capitals as people do: digits times places, so many 万, so many 亿. */
    private static long read(String capitals) {
        long fen = 0;
        long yuan = 0;
        long below = 0;
        long digit = 0;
        for (char sign : capitals.substring("人民币".length()).toCharArray()) {
            int value = DIGITS.indexOf(sign);
            if (value >= 0) {
                digit = value;
                continue;
            }
            switch (sign) {
                case '拾' -> below += digit * 10;
                case '佰' -> below += digit * 100;
                case '仟' -> below += digit * 1_000;
                case '万' -> {
                    yuan += (below + digit) * 10_000;
                    below = 0;
                }
                case '亿' -> {
                    yuan = (yuan + below + digit) * 100_000_000;
                    below = 0;
                }
                case '元' -> {
                    fen += (yuan + below + digit) * 100;
                    below = 0;
                }
                case '角' -> fen += digit * 10;
                case '分' -> fen += digit;
                default -> assertThat(sign).isEqualTo('整');
            }
            digit = 0;
        }
        return fen;
    }
}
