package org.anjian.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.anjian.api.hazard.command.ImportHazard;
import org.anjian.importing.pipeline.CommandSender;
import org.anjian.importing.pipeline.ImportPipeline;
import org.anjian.importing.pipeline.ImportReport;
import org.anjian.importing.pipeline.KnownRecords;
import org.anjian.importing.pipeline.LedgerUnavailable;
import org.anjian.importing.source.ImportRow;
import org.anjian.importing.source.RecordSource;
import org.anjian.operations.JobProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportPipelineTest {

    /** Seeds of this run; each is printed with the test's name, and can be given again. */
    static LongStream seeds() {
        String given = System.getProperty("anjian.seed");
        return given == null ? new Random().longs(25, 0, Integer.MAX_VALUE) : LongStream.of(Long.parseLong(given));
    }

    @TempDir
    Path reports;

    private final KeptCheckpoints checkpoints = new KeptCheckpoints();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_row_is_one_of_imported_there_already_and_rejected(long seed) throws Exception {
        var ledger = new Ledger(command -> Math.floorMod(Ledger.id(command).hashCode(), 7) != 0);
        var source = new MadeUpSource(seed, 2_000);
        ImportReport report = pipeline(ledger, ledger).run("test", source, reports, new Silent());
        assertThat(report.tally().read()).isEqualTo(2_000);
        assertThat(report.tally().imported()).isLessThanOrEqualTo(ledger.ids().size());
        assertThat(report.tally().repaired())
                .isEqualTo(source.all().stream()
                        .filter(row -> !row.repairs().isEmpty())
                        .count());
        assertThat(rejectedRows(report)).isEqualTo(report.tally().rejected());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_second_run_adds_nothing(long seed) throws Exception {
        var ledger = new Ledger();
        var source = new MadeUpSource(seed, 1_500);
        ImportReport first = pipeline(ledger, ledger).run("test", source, reports, new Silent());
        var records = ledger.ids();
        ImportReport second = pipeline(ledger, ledger).run("test", source, reports, new Silent());
        assertThat(second.tally().imported()).isZero();
        assertThat(second.tally().alreadyThere())
                .isEqualTo(first.tally().imported() + first.tally().alreadyThere());
        assertThat(second.tally().rejected()).isEqualTo(first.tally().rejected());
        assertThat(second.continuedFrom()).isZero();
        assertThat(ledger.ids()).isEqualTo(records);
        assertThat(Files.readString(second.rejects())).isEqualTo(Files.readString(first.rejects()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_killed_import_continues_and_ends_with_the_same_records_and_reports(long seed) throws Exception {
        var random = new Random(seed);
        int size = 6_000;
        var whole = new Ledger();
        Path other = reports.resolve("whole");
        ImportReport expected = new ImportPipeline(whole, whole, new KeptCheckpoints(), Clock.systemUTC(), 4)
                .run("test", new MadeUpSource(seed, size), other, new Silent());

        var ledger = new Ledger();
        for (int kills = 0; kills < 3; kills++) {
            var left = new AtomicInteger(random.nextInt(2_500));
            CommandSender dying = (command, region) -> {
                if (left.getAndDecrement() <= 0) {
                    checkpoints.kill();
                    throw new Killed();
                }
                return ledger.send(command, region);
            };
            try {
                pipeline(dying, ledger).run("test", new MadeUpSource(seed, size), reports, new Silent());
            } catch (Killed gone) {
                checkpoints.restart();
            }
        }
        ImportReport last = pipeline(ledger, ledger).run("test", new MadeUpSource(seed, size), reports, new Silent());

        assertThat(ledger.ids()).isEqualTo(whole.ids());
        assertThat(last.tally().read()).isEqualTo(size);
        assertThat(last.tally().rejected()).isEqualTo(expected.tally().rejected());
        assertThat(Files.readString(last.rejects())).isEqualTo(Files.readString(expected.rejects()));
    }

    @Test
    void a_row_of_several_records_is_there_already_only_when_all_of_them_are() throws Exception {
        var ledger = new Ledger();
        var source = new MadeUpSource(11, 3_000);
        ImportRow.Sendable several = source.all().stream()
                .filter(ImportRow.Sendable.class::isInstance)
                .map(ImportRow.Sendable.class::cast)
                .filter(row -> row.records().size() > 1)
                .findFirst()
                .orElseThrow();
        ledger.send(several.registration(), several.region());
        ledger.send(several.records().getFirst().command(), several.region());
        var only = new FewRows(List.of(several));

        ImportReport first = pipeline(ledger, ledger).run("test", only, reports, new Silent());
        assertThat(first.tally().imported()).isEqualTo(1);
        assertThat(ledger.ids()).contains(several.records().getLast().id());
        ImportReport second = pipeline(ledger, ledger).run("test", only, reports, new Silent());
        assertThat(second.tally().alreadyThere()).isEqualTo(1);
    }

    /** Some rows, as they are given. */
    private record FewRows(List<ImportRow> all) implements RecordSource {

        @Override
        public String fingerprint() {
            return "few";
        }

        @Override
        public long total() {
            return all.size();
        }

        @Override
        public Iterator<ImportRow> rows() {
            return all.iterator();
        }

        @Override
        public void close() {}
    }

    @Test
    void an_import_that_lost_the_ledger_continues_where_it_stopped() throws Exception {
        var ledger = new Ledger();
        var sent = new AtomicInteger();
        CommandSender failing = (command, region) -> {
            if (sent.incrementAndGet() > 3_000) {
                throw new LedgerUnavailable("gone", new IllegalStateException());
            }
            return ledger.send(command, region);
        };
        var source = new MadeUpSource(1, 20_000);
        assertThatThrownBy(() -> pipeline(failing, KnownRecords.none()).run("test", source, reports, new Silent()))
                .isInstanceOf(LedgerUnavailable.class);
        ImportReport report = pipeline(ledger, ledger).run("test", source, reports, new Silent());
        assertThat(report.continuedFrom()).isPositive();
        assertThat(report.tally().read()).isEqualTo(20_000);
    }

    @Test
    void no_hazard_overtakes_the_registration_of_its_enterprise() throws Exception {
        var ledger = new Ledger();
        var source = new MadeUpSource(7, 5_000);
        ImportReport report = pipeline(ledger, ledger).run("test", source, reports, new Silent());
        long wrong = source.all().stream()
                .filter(row -> row instanceof ImportRow.Rejected || row.key().startsWith("stranger"))
                .count();
        assertThat(report.tally().rejected()).isEqualTo(wrong);
    }

    @Test
    void an_operator_can_end_it() {
        var ledger = new Ledger();
        var asked = new AtomicInteger();
        JobProgress impatient = new JobProgress() {
            @Override
            public void report(long done, long total, String text) {}

            @Override
            public boolean isCancelled() {
                return asked.incrementAndGet() > 3;
            }
        };
        assertThatThrownBy(() -> pipeline(ledger, ledger).run("test", new MadeUpSource(3, 50_000), reports, impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(ledger.hazards().map(ImportHazard::hazardId)).hasSizeLessThan(20_000);
        assertThat(checkpoints.unfinished("test:3/50000")).isPresent();
    }

    @Test
    void the_progress_tells_rows_rejected_and_time_left() throws Exception {
        var ledger = new Ledger();
        var operator = new Silent();
        var ticking = new Clock() {
            private Instant now = Instant.parse("2026-03-05T00:00:00Z");

            @Override
            public synchronized Instant instant() {
                now = now.plus(Duration.ofSeconds(1));
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
        new ImportPipeline(ledger, ledger, checkpoints, ticking, 4)
                .run("test", new MadeUpSource(3, 1_000), reports, operator);
        assertThat(operator.last()).matches("1000/1000 importing, [1-9]\\d* rejected, 0 s left");
    }

    @Test
    void the_reject_file_names_row_key_field_code_rule_and_reason_in_both_languages() throws Exception {
        var ledger = new Ledger();
        ImportReport report = pipeline(ledger, ledger).run("test", new MadeUpSource(5, 300), reports, new Silent());
        List<String> lines = Files.readAllLines(report.rejects());
        assertThat(lines.getFirst()).isEqualTo("\uFEFFrow,key,field,code,rule,原因,reason");
        assertThat(lines)
                .anyMatch(
                        line -> line.matches("made-up:\\d+,e\\d+-\\d+,found,DATE_MALFORMED,ANJIAN-IMPORT,.*日期.*date.*"))
                .anyMatch(line -> line.contains("ENTERPRISE_UNKNOWN,QJ16-09c,没有登记该企业,No such enterprise"));
    }

    private ImportPipeline pipeline(CommandSender sender, KnownRecords known) {
        return new ImportPipeline(sender, known, checkpoints, Clock.systemUTC(), 4);
    }

    private static long rejectedRows(ImportReport report) throws Exception {
        return Files.readAllLines(report.rejects()).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct()
                .count();
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
