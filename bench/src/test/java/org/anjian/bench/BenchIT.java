package org.anjian.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A smoke run: everything is measured and written. What the numbers are is no matter of a test. */
class BenchIT {

    @TempDir
    private Path folder;

    @Test
    void a_quick_run_measures_everything_and_writes_the_ratios() throws Exception {
        Path file = folder.resolve("bench.json");

        Bench.main(new String[] {"--quick", "--data", folder.resolve("data").toString(), "--output", file.toString()});

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
}
