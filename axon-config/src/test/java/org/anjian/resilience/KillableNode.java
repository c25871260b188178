package org.anjian.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.EmbeddedForTests;
import org.anjian.ShortLivedJvm;
import org.anjian.cli.Anjian;
import org.anjian.embedded.EmbeddedServices;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application in a process of its own, over a data folder of its own, to be killed at any moment. */
final class KillableNode implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(4);
    private static final int FAULTS = 5;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path data;
    private Process application;

    private KillableNode(Path data) {
        this.data = data;
    }

    /** Starts it on a new, empty ledger. */
    static KillableNode start(String name) throws IOException {
        Path data = EmbeddedForTests.newDataFolder(name);
        Files.createDirectories(data);
        Files.createSymbolicLink(
                data.resolve("programs"), EmbeddedForTests.settings().programs());
        var node = new KillableNode(data);
        node.start();
        // it is nobody's child: without this it would outlive tests that are broken off
        Runtime.getRuntime().addShutdownHook(new Thread(node::kill));
        return node;
    }

    /** Starts it again after a kill; returns when it is ready. */
    void start() throws IOException {
        application = new ProcessBuilder(ShortLivedJvm.command(
                        "-Xmx640m",
                        "-Danjian.elasticsearch.heap=320m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Anjian.class.getName(),
                        "up",
                        "--data",
                        data.toString()))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("console.log").toFile())
                .start();
        await().atMost(START_LIMIT).until(() -> isReady() || !application.isAlive());
        assertThat(application.isAlive())
                .as(Files.readString(data.resolve("console.log")))
                .isTrue();
    }

    /** {@code kill -9} of the application alone. */
    void kill() {
        application.destroyForcibly().onExit().join();
    }

    /** {@code kill -9} of the PostgreSQL postmaster. */
    void killPostgresql() {
        assertThat(ProcessHandle.of(postgresqlPid()).orElseThrow().destroyForcibly())
                .isTrue();
    }

    long postgresqlPid() {
        return read("embedded.json").at("/postgresql/process/pid").asLong();
    }

    Operator operator() {
        return new Operator(read("instance.json").path("port").asInt(), data);
    }

    /** A connection to its ledger. */
    Connection ledger() throws SQLException {
        int port = read("embedded.json").at("/postgresql/port").asInt();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/anjian", "anjian", text("postgresql.password"));
    }

    /** What the application logged as faults of its own since it started: each with the exceptions behind it. */
    String faults() {
        return Stream.of(text("console.log").split("\n(?=\\d\\d:\\d\\d:\\d\\d\\.)"))
                .filter(entry -> entry.contains(" Incident "))
                .limit(FAULTS)
                .map(entry -> entry.replaceAll("\n\tat .*", ""))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        kill();
        EmbeddedServices.stopLeftBehind(data, EmbeddedForTests.settings());
        EmbeddedForTests.delete(data);
    }

    private boolean isReady() {
        return Files.exists(data.resolve("instance.json"))
                && read("instance.json").at("/process/pid").asLong() == application.pid();
    }

    private JsonNode read(String file) {
        return JSON.readTree(text(file));
    }

    private String text(String file) {
        try {
            return Files.readString(data.resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
