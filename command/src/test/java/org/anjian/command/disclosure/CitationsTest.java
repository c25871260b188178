package org.anjian.command.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of what an officer wrote as the basis of an order the provisions remain, and not one word around them. */
class CitationsTest {

    @ParameterizedTest
    @Rule("QJ16-06h")
    @CsvSource(
            delimiter = '|',
            value = {
                "安全生产法第九十七条 | 安全生产法第九十七条",
                "依据《中华人民共和国安全生产法》第三十八条第一款的规定 | 《中华人民共和国安全生产法》第三十八条第一款",
                "张三（13987654321）违反安全生产法第四十一条、第四十二条第二款 | 安全生产法第四十一条、第四十二条第二款",
                "《危险化学品安全管理条例》和《工贸企业重大事故隐患判定标准》第十三条第（一）项" + " | 《危险化学品安全管理条例》;《工贸企业重大事故隐患判定标准》第十三条第（一）项",
                "安全生产法第一百一十二条之一 | 安全生产法第一百一十二条之一",
                "《安全生产法（2021年修正）》第97条, 举报人李四 | ",
                "李四家住麒麟区，依据安全生产法 | ",
                "《张三与李四的合同》第三条 | "
            })
    void the_provisions_remain_and_nothing_else(String text, String provisions) {
        List<String> expected = provisions == null ? List.of() : Arrays.asList(provisions.split(";"));
        assertThat(Citations.in(text)).isEqualTo(expected);
    }

    @Test
    void each_is_named_once() {
        assertThat(Citations.in("安全生产法第九十七条；又安全生产法第九十七条")).containsExactly("安全生产法第九十七条");
    }
}
