package org.anjian.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.anjian.AnjianApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A smoke run of the packaged program: everything is measured and written. What the numbers are is no matter of a test.
 */
class BenchIT {

    private static final long LIMIT_MINUTES = 15;

    @TempDir
    private Path folder;

    @Test
    void a_quick_run_measures_everything_and_writes_the_ratios() throws Exception {
        Path file = folder.resolve("bench.json");
        Path said = folder.resolve("said.txt");

        Process bench = new ProcessBuilder(command(file))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = bench.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            // not by force: it has services of its own to stop
            bench.destroy();
            bench.waitFor();
        }

        assertThat(ended && bench.exitValue() == 0).as(Files.readString(said)).isTrue();
        JsonNode written = JsonMapper.builder().build().readTree(Files.readAllBytes(file));
        assertThat(written.path("ratios").propertyNames())
                .containsExactly("command.durableInsert32", "projection.bulk", "rebuild.bulk", "http.command");
        assertThat(written.path("ratios").values())
                .allSatisfy(ratio -> assertThat(ratio.asDouble()).isPositive());
        assertThat(written.path("measurements").values())
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(each.path("perSecond").asDouble()).isPositive());
        assertThat(written.path("postgresql").path("fsync").asString()).isEqualTo("on");
        assertThat(written.path("postgresql").path("synchronous_commit").asString())
                .isEqualTo("on");
    }

    /** As the launcher starts it: the libraries come from the manifest of the application's jar. */
    private List<String> command(Path file) throws Exception {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // a minute is too short for thoroughly compiled code to pay
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Danjian.elasticsearch.jvm-options=-XX:TieredStopAtLevel=1",
                "-Xmx768m",
                "-Danjian.elasticsearch.heap=256m",
                "-cp",
                jarOf(AnjianApplication.class) + File.pathSeparator + jarOf(Bench.class),
                "org.anjian.cli.Anjian",
                "bench",
                "--quick",
                "--data",
                folder.resolve("data").toString(),
                "--output",
                file.toString());
    }

    private static Path jarOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
