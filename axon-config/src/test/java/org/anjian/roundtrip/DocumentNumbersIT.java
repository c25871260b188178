package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.anjian.NodeForTests;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.command.numbering.DocumentKind;
import org.anjian.command.numbering.DocumentNumbers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers of documents on the real PostgreSQL: without gap and repeat, whoever draws at once and whatever is rolled back. */
@NodeForTests
class DocumentNumbersIT {

    private static final int WRITERS = 8;
    private static final int EACH = 25;

    /** No other test acts in these years. */
    private static final int YEAR = 2091;

    private static final RegionCode COUNTY = new RegionCode("530325");
    private static final RegionCode OTHER = new RegionCode("530326");

    private final DocumentNumbers numbers;
    private final TransactionTemplate transaction;

    @Autowired
    DocumentNumbersIT(DocumentNumbers numbers, PlatformTransactionManager transactions) {
        this.numbers = numbers;
        this.transaction = new TransactionTemplate(transactions);
    }

    private String draw(RegionCode region, DocumentKind kind, int year) {
        return transaction.execute(status -> numbers.next("bureau", region, kind, year));
    }

    @Test
    @Rule("QJ22B-09a")
    void numbers_follow_each_other_under_load_although_every_fifth_command_is_rolled_back() throws Exception {
        ConcurrentLinkedQueue<String> kept = new ConcurrentLinkedQueue<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < WRITERS * EACH; i++) {
                boolean fails = i % 5 == 0;
                all.add(writers.submit(() -> one(fails, kept)));
            }
            for (Future<?> one : all) {
                one.get(60, TimeUnit.SECONDS);
            }
        }
        int expected = WRITERS * EACH * 4 / 5;
        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, expected)
                        .mapToObj(i -> "（富）应急罚〔" + YEAR + "〕" + i + "号")
                        .toList());
        assertThat(draw(COUNTY, DocumentKind.DECISION, YEAR)).isEqualTo("（富）应急罚〔" + YEAR + "〕" + (expected + 1) + "号");
    }

    private void one(boolean fails, ConcurrentLinkedQueue<String> kept) {
        String drawn = transaction.execute(status -> {
            String number = numbers.next("bureau", COUNTY, DocumentKind.DECISION, YEAR);
            if (fails) {
                status.setRollbackOnly();
            }
            return number;
        });
        if (!fails) {
            kept.add(drawn);
        }
    }

    @Test
    @Rule("QJ22B-09a")
    void every_body_kind_and_year_has_a_series_of_its_own() {
        assertThat(draw(COUNTY, DocumentKind.NOTICE, YEAR)).isEqualTo("（富）应急告〔2091〕1号");
        assertThat(draw(COUNTY, DocumentKind.FILING, YEAR)).isEqualTo("（富）应急立〔2091〕1号");
        assertThat(draw(COUNTY, DocumentKind.NOTICE, YEAR + 1)).isEqualTo("（富）应急告〔2092〕1号");
        assertThat(draw(OTHER, DocumentKind.NOTICE, YEAR)).isEqualTo("（会）应急告〔2091〕1号");
        assertThat(draw(COUNTY, DocumentKind.NOTICE, YEAR)).isEqualTo("（富）应急告〔2091〕2号");
    }

    @Test
    @Rule("QJ22B-09a")
    void a_number_that_no_command_answers_for_is_not_drawn() {
        assertThatThrownBy(() -> numbers.next("bureau", COUNTY, DocumentKind.DEMAND, YEAR))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(draw(COUNTY, DocumentKind.DEMAND, YEAR)).isEqualTo("（富）应急催〔2091〕1号");
    }
}
