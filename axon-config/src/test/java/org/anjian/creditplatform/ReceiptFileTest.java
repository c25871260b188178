package org.anjian.creditplatform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anjian.api.creditplatform.CreditPlatformRefusal;
import org.anjian.api.creditplatform.PlatformReceipt;
import org.anjian.api.creditplatform.ReceiptOutcome;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.junit.jupiter.api.Test;

/** Receipts come as a file that a clerk may have had open in Excel. */
class ReceiptFileTest {

    private static final List<PlatformReceipt> TWO = List.of(
            new PlatformReceipt("penaltycase-1", ReceiptOutcome.ACCEPTED, "XY-1", null),
            new PlatformReceipt("penaltycase-2", ReceiptOutcome.REFUSED, null, "代码, 不存在"));

    private static List<PlatformReceipt> read(String text, Charset charset) {
        return ReceiptFile.read(text.getBytes(charset));
    }

    private static void refused(String text, RefusalCode code) {
        assertThatThrownBy(() -> read(text, StandardCharsets.UTF_8))
                .as(text)
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(code.name());
    }

    @Test
    void in_either_language_and_encoding_and_any_order_of_columns() {
        String english = "record,outcome,platformNumber,reason\r\npenaltycase-1,ACCEPTED,XY-1,\r\n"
                + "penaltycase-2,REFUSED,,\"代码, 不存在\"\r\n\r\n";
        String chinese = "原因,结果,信息标识,平台编号\n,接收, penaltycase-1 ,XY-1\n\"代码, 不存在\",退回,penaltycase-2,\n";
        assertThat(read(english, StandardCharsets.UTF_8)).isEqualTo(TWO);
        assertThat(read("\uFEFF" + english, StandardCharsets.UTF_8)).isEqualTo(TWO);
        assertThat(read(chinese, Charset.forName("GB18030"))).isEqualTo(TWO);
    }

    @Test
    void what_is_no_file_of_receipts_is_refused() {
        refused("a,b\n1,2\n", CreditPlatformRefusal.RECEIPT_FILE_MALFORMED);
        refused("record,outcome\npenaltycase-1,MAYBE\n", CreditPlatformRefusal.RECEIPT_FILE_MALFORMED);
        refused("record,outcome\n,ACCEPTED\n", CreditPlatformRefusal.RECEIPT_FILE_MALFORMED);
        refused("record,outcome\npenaltycase-1\n", CreditPlatformRefusal.RECEIPT_FILE_MALFORMED);
        refused(
                "record,outcome,platformNumber\n" + "penaltycase-1,ACCEPTED,X\n".repeat(201),
                CreditPlatformRefusal.RECEIPT_FILE_MALFORMED);
        refused("record,outcome\npenaltycase-1,ACCEPTED\n", CreditPlatformRefusal.RECEIPT_INCOMPLETE);
    }

    @Test
    void an_empty_file_has_no_receipts() {
        assertThat(read("", StandardCharsets.UTF_8)).isEmpty();
        assertThat(read("record,outcome\n", StandardCharsets.UTF_8)).isEmpty();
    }
}
