package org.anjian.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.anjian.api.hazard.query.CountHazards;
import org.anjian.api.hazard.query.HazardStatistics;
import org.anjian.api.hazard.query.HazardStatistics.Figures;
import org.anjian.api.hazard.query.HazardStatistics.Row;
import org.anjian.importing.demo.DemoTour;
import org.anjian.importing.osha.OshaAdapter;
import org.anjian.importing.pipeline.CommandSender;
import org.anjian.importing.pipeline.ImportPipeline;
import org.anjian.importing.pipeline.LedgerUnavailable;
import org.anjian.operations.JobArguments;
import org.anjian.operations.JobRefused;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportJobTest {

    private static final Path SAMPLES = Path.of("../samples");

    @TempDir
    Path reports;

    private final Ledger ledger = new Ledger();
    private final AtomicInteger caughtUp = new AtomicInteger();

    @Test
    void the_result_accounts_for_every_row_and_names_the_reports() throws Exception {
        Map<String, Object> result = job(ledger).run(arguments("osha", SAMPLES.resolve("osha")), new Silent());
        assertThat(result)
                .containsKeys("read", "imported", "alreadyThere", "rejected", "repaired", "rejects", "repairs")
                .containsEntry("read", 4_761L)
                .containsEntry("imported", 4_761L)
                .containsEntry("continuedFrom", 0L);
        assertThat(Path.of(result.get("rejects").toString())).exists();
        assertThat(Files.readAllLines(Path.of(result.get("repairs").toString())))
                .hasSizeGreaterThan(100);
        assertThat(caughtUp).hasValue(1);
    }

    @Test
    void what_the_operator_can_put_right_is_refused_with_a_code() {
        assertRefused("NOT_FOUND", arguments("xml", reports));
        assertRefused("INVALID", arguments("osha", reports));
        assertRefused("INVALID", new JobArguments(Map.of("adapter", "osha")));
        assertRefused("INVALID", new JobArguments(Map.of("adapter", "osha", "folder", "a\0b")));
    }

    @Test
    void a_ledger_that_is_down_is_said_to_be() {
        CommandSender down = (command, region) -> {
            throw new LedgerUnavailable("down", new IllegalStateException());
        };
        assertThatThrownBy(() -> job(down).run(arguments("osha", SAMPLES.resolve("osha")), new Silent()))
                .isInstanceOf(JobRefused.class)
                .hasMessageContaining("continues where it stopped");
    }

    @Test
    void the_demo_imports_the_samples_once_and_tells_three_figures() throws Exception {
        var bus = SimpleQueryBus.builder().build();
        bus.subscribe(CountHazards.class.getName(), HazardStatistics.class, query -> {
            var count = (CountHazards) query.getPayload();
            assertThat(query.getMetaData()).containsEntry("role", "AUDITOR");
            var figures = new Figures(1_234, 5, 5, 0, 0, 0, null, null);
            return new HazardStatistics(
                    LocalDate.of(2024, 9, 2),
                    ledger.hazards().count(),
                    figures,
                    List.of(new Row(List.of(count.groupBy().getFirst() + "-key"), figures)));
        });
        var tour = new DemoTour(DefaultQueryGateway.builder().queryBus(bus).build());
        var demo = new DemoJob(job(ledger), tour, SAMPLES);
        assertThat(lines(demo.run(new JobArguments(Map.of()), new Silent())))
                .hasSize(7)
                .anyMatch(line -> line.matches("样例记录 / sample records +3,121"))
                .anyMatch(line -> line.matches("  CATEGORY-key +1,234"))
                .anyMatch(line -> line.matches("  REGION-key +5"));
        demo.run(new JobArguments(Map.of("samples", SAMPLES.toString())), new Silent());
        assertThat(caughtUp).as("imports").hasValue(1);
    }

    private void assertRefused(String code, JobArguments arguments) {
        assertThatThrownBy(() -> job(ledger).run(arguments, new Silent()))
                .isInstanceOfSatisfying(
                        JobRefused.class, refused -> assertThat(refused.code()).isEqualTo(code));
        assertThat(ledger.ids()).isEmpty();
    }

    private ImportJob job(CommandSender sender) {
        var pipeline = new ImportPipeline(sender, ledger, new KeptCheckpoints(), Clock.systemUTC(), 4);
        return new ImportJob(List.of(new OshaAdapter()), pipeline, progress -> caughtUp.incrementAndGet(), reports);
    }

    private static JobArguments arguments(String adapter, Path folder) {
        return new JobArguments(Map.of("adapter", adapter, "folder", folder.toString()));
    }

    private static List<String> lines(Map<String, Object> result) {
        return ((List<?>) result.get("lines")).stream().map(Object::toString).toList();
    }
}
