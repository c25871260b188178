package org.anjian.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.anjian.EmbeddedForTests;
import org.anjian.api.disclosure.view.PublicDecisionView.PublicStanding;
import org.anjian.api.feed.PublicClock;
import org.anjian.api.feed.PublicKind;
import org.anjian.api.feed.PublicOperation;
import org.anjian.api.feed.PublicRecord;
import org.anjian.query.readmodel.DocumentJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The register as two nodes write it, whose clocks differ, at the turn of a month. */
class ChangeRegisterIT {

    private static final Instant BEFORE_MIDNIGHT = Instant.parse("2026-10-31T15:59:30Z");
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2026-10-31T16:00:30Z");
    private static final int EACH = 60;

    private TransactionTemplate transactions;
    private JdbcClient jdbc;
    private ChangeLedger ledger;

    @BeforeEach
    void open() throws Exception {
        DriverManagerDataSource database = new DriverManagerDataSource(
                EmbeddedForTests.newDatabase(),
                EmbeddedForTests.services().username(),
                EmbeddedForTests.services().password());
        jdbc = JdbcClient.create(database);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        jdbc.sql(new ClassPathResource("db/migration/V240__public_register.sql")
                        .getContentAsString(StandardCharsets.UTF_8))
                .update();
        ledger = new ChangeLedger(jdbc, new DocumentJson());
    }

    private ChangeRegister node(Instant now) {
        return new ChangeRegister(jdbc, transactions, new DocumentJson(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static PublicSource.Told told(String record, PublicOperation operation) {
        return new PublicSource.Told(
                operation,
                new PublicRecord(
                        PublicKind.DECISION,
                        record,
                        operation.isEnd() ? PublicStanding.WITHDRAWN : PublicStanding.PUBLIC,
                        null,
                        new PublicClock(LocalDate.parse("2026-10-31"), null, null, null, null, null, null, null, null),
                        null,
                        null));
    }

    private void tell(ChangeRegister node, String event, PublicSource.Told told) {
        transactions.executeWithoutResult(status -> node.add(event, told));
    }

    @Test
    void positions_have_no_gap_and_time_never_goes_back_whoever_writes() throws Exception {
        List<ChangeRegister> nodes = List.of(node(BEFORE_MIDNIGHT), node(AFTER_MIDNIGHT));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                int number = writer;
                writers.add(threads.submit(() -> {
                    for (int i = 0; i < EACH; i++) {
                        String name = number + "-" + i;
                        if (i % 7 == 3) {
                            // what is rolled back leaves no gap
                            transactions.executeWithoutResult(status -> {
                                nodes.get(number % 2).add("lost" + name, told("lost" + name, PublicOperation.PUBLISH));
                                status.setRollbackOnly();
                            });
                        }
                        tell(nodes.get(number % 2), "event" + name, told("record" + name, PublicOperation.PUBLISH));
                    }
                }));
            }
            for (Future<?> writer : writers) {
                writer.get(60, TimeUnit.SECONDS);
            }
        }
        List<PublicChange> all = ledger.after(0, 1_000);
        assertThat(all)
                .extracting(PublicChange::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 4L * EACH).boxed().toList());
        assertThat(all).extracting(PublicChange::toldAt).isSorted();
        assertThat(all).extracting(PublicChange::month).isSorted();
        assertThat(all).extracting(PublicChange::recordId).doesNotHaveDuplicates();
        for (PublicMonth month : ledger.months()) {
            assertThat(all)
                    .filteredOn(line -> line.month().equals(month.month()))
                    .hasSize((int) month.rows());
        }
        assertThat(ledger.months().getLast().month()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(ledger.head()).isEqualTo(4L * EACH);
    }

    @Test
    void a_month_that_was_closed_gets_no_further_line_even_from_a_node_whose_clock_is_behind() {
        ChangeRegister late = node(BEFORE_MIDNIGHT);
        late.turnMonths();
        node(AFTER_MIDNIGHT).turnMonths();
        tell(late, "e1", told("r1", PublicOperation.PUBLISH));
        PublicMonth october = ledger.month(YearMonth.of(2026, 10)).orElseThrow();
        assertThat(october.isClosed()).isTrue();
        assertThat(october.rows()).isZero();
        assertThat(ledger.after(0, 1).getFirst().month()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(ledger.month(YearMonth.of(2026, 11)).orElseThrow().rows()).isEqualTo(1);
    }

    @Test
    void an_event_is_told_once_and_a_later_one_takes_the_text_away() {
        ChangeRegister node = node(BEFORE_MIDNIGHT);
        tell(node, "e1", told("r1", PublicOperation.PUBLISH));
        tell(node, "e1", told("r1", PublicOperation.PUBLISH));
        long revision = ledger.month(YearMonth.of(2026, 10)).orElseThrow().revision();
        tell(node(AFTER_MIDNIGHT), "e2", told("r1", PublicOperation.WITHDRAW));
        List<PublicChange> all = ledger.after(0, 10);
        assertThat(all).hasSize(2);
        assertThat(all.getFirst().record()).isNull();
        assertThat(all.getFirst().supersededBy()).isEqualTo(2);
        assertThat(all.getLast().record().standing()).isEqualTo(PublicStanding.WITHDRAWN);
        assertThat(ledger.month(YearMonth.of(2026, 10)).orElseThrow().revision())
                .isGreaterThan(revision);
        assertThat(ledger.lastOf("r1"))
                .hasValueSatisfying(last -> assertThat(last.position()).isEqualTo(2));
    }

    @Test
    void a_line_has_a_transaction_or_is_not_written() {
        jdbc.sql("ALTER TABLE public_change ADD CONSTRAINT refused CHECK (record_id <> 'bad')")
                .update();
        ChangeRegister node = node(BEFORE_MIDNIGHT);
        assertThatThrownBy(() -> tell(node, "e1", told("bad", PublicOperation.PUBLISH)))
                .isInstanceOf(RuntimeException.class);
        tell(node, "e2", told("r2", PublicOperation.PUBLISH));
        assertThat(ledger.after(0, 10)).extracting(PublicChange::position).containsExactly(1L);
    }
}
