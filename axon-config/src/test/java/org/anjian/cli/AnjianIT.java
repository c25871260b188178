package org.anjian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.anjian.Downloads;
import org.anjian.EmbeddedForTests;
import org.anjian.ShortLivedJvm;
import org.anjian.api.rule.Rule;
import org.anjian.embedded.EmbeddedServices;
import org.anjian.embedded.EmbeddedSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as an operator uses it: the packaged jar, a process per command. */
class AnjianIT {

    private static final long LIMIT_MINUTES = 4;

    private record Outcome(int status, List<String> out, String err) {}

    private final Path data = EmbeddedForTests.newDataFolder("cli");
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void programs_are_unpacked_already() throws IOException {
        Files.createDirectories(data);
        Files.createSymbolicLink(
                data.resolve("programs"), EmbeddedForTests.settings().programs());
    }

    @AfterEach
    void nothing_is_left() {
        Instance.running(data).ifPresent(instance -> instance.process().kill());
        started.forEach(process -> process.destroyForcibly().onExit().join());
        EmbeddedServices.stopLeftBehind(data, EmbeddedSettings.defaults());
        EmbeddedForTests.delete(data);
    }

    @Test
    @Rule("ML20-05d")
    void an_application_is_started_seen_killed_started_again_and_stopped() throws Exception {
        assertThat(status(1).path("ready").asBoolean()).isFalse();

        assertThat(anjian("up", "--detach").status()).isZero();
        JsonNode status = status(0);
        assertThat(status.path("ready").asBoolean()).isTrue();
        assertThat(status.path("graphql").asString()).matches("http://127\\.0\\.0\\.1:\\d+/graphql");
        assertThat(anjian("up").err()).contains("already running");
        String draw = new DrawnInspection(status).drawn();

        Instance.running(data).orElseThrow().process().kill();
        assertThat(status(1).path("ready").asBoolean()).isFalse();
        assertThat(anjian("up", "--detach").status()).isZero();
        assertThat(Files.readString(data.resolve("logs/console.log")))
                .contains("PostgreSQL still runs")
                .contains("Elasticsearch still runs");
        aDrawOfTheLedgerIsVerifiedByItsId(draw);
        theFileOfTheDrawIsTaken(draw);

        assertThat(anjian("down").status()).isZero();
        assertThat(data.resolve("embedded.json")).doesNotExist();
        assertThat(anjian("down").err()).contains("nothing runs");
    }

    private void aDrawOfTheLedgerIsVerifiedByItsId(String draw) throws Exception {
        var verified = anjian("verify-draw", draw);
        assertThat(verified.status()).as(verified.err()).isZero();
        assertThat(verified.out()).hasSize(2);
        assertThat(verified.out().getFirst().split(" "))
                .startsWith(DrawnInspection.ENTERPRISE)
                .containsAll(DrawnInspection.OFFICERS);
        assertThat(verified.out().getLast()).isEqualTo("sound");

        var unknown = anjian("verify-draw", "randomdraw-none");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err())
                .contains("anjian: there is no draw randomdraw-none")
                .doesNotContain("Exception", "\tat ");
    }

    private void theFileOfTheDrawIsTaken(String draw) throws Exception {
        Path file = data.resolve("draw.zip");
        var taken = anjian("case-file", draw, "--output", file.toString());
        assertThat(taken.status()).as(taken.err()).isZero();
        assertThat(taken.out().getFirst()).isEqualTo(file.toString());
        assertThat(taken.out().getLast()).contains("not covered yet: 0");
        assertThat(Downloads.unpacked(Files.readAllBytes(file)))
                .containsKeys("index.html", "manifest.json", "checkpoint", "key");
        assertThat(data.resolve("case-files")).isEmptyDirectory();

        var unknown = anjian("case-file", "no such number");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("anjian: NO_SUCH_RECORD").doesNotContain("Exception", "\tat ");
    }

    @Test
    void ctrl_c_during_the_start_leaves_nothing_running() throws Exception {
        var up = start("up");
        await().until(() -> Files.exists(data.resolve("postgresql/postmaster.pid")));
        up.destroy();
        assertThat(up.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(data.resolve("embedded.json")).doesNotExist();
        assertThat(data.resolve("postgresql/postmaster.pid")).doesNotExist();
        assertThat(Files.readString(output("err"))).doesNotContain("starting the application");
    }

    @Test
    void a_wrong_command_line_is_told_from_a_failure() throws Exception {
        assertThat(anjian("dance").status()).isEqualTo(2);
        var refused = anjian("import", "no-such-adapter", "nowhere", "--json");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("anjian: ");
    }

    private JsonNode status(int expected) throws Exception {
        var outcome = anjian("status", "--json");
        assertThat(outcome.status()).isEqualTo(expected);
        assertThat(outcome.out()).hasSize(1);
        return new JsonMapper().readTree(outcome.out().getFirst());
    }

    private Outcome anjian(String... arguments) throws Exception {
        Process process = start(arguments);
        assertThat(process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)).isTrue();
        return new Outcome(process.exitValue(), Files.readAllLines(output("out")), Files.readString(output("err")));
    }

    private Process start(String... arguments) throws IOException {
        var command = ShortLivedJvm.command("-jar", jar().toString());
        command.addAll(List.of(arguments));
        if (!List.of(arguments).contains("dance")) {
            command.addAll(List.of("--data", data.toString()));
        }
        // files, not pipes: a detached application would hold a pipe open
        Process process = new ProcessBuilder(command)
                .redirectOutput(output("out").toFile())
                .redirectError(output("err").toFile())
                .start();
        started.add(process);
        return process;
    }

    private Path output(String stream) {
        return data.resolve("test-" + stream);
    }

    private static Path jar() {
        return EmbeddedForTests.settings().distributions().resolveSibling("anjian.jar");
    }
}
