package org.anjian.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Elasticsearch as a single node over a data directory of its own. */
final class EmbeddedElasticsearch extends SupervisedService {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);

    /** The launcher is gone before code that is compiled thoroughly would pay. */
    private static final String SHORT_LIFE = " -XX:TieredStopAtLevel=1";

    private final DataFolder data;
    private final EmbeddedSettings settings;
    private final Path program;
    private final ElasticsearchConfiguration configuration;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(ANSWER_LIMIT)
            .build();

    EmbeddedElasticsearch(DataFolder data, EmbeddedSettings settings, Path program, Runnable stateChanged) {
        super("Elasticsearch", stateChanged);
        this.data = data;
        this.settings = settings;
        this.program = program;
        this.configuration = new ElasticsearchConfiguration(data, settings, program);
    }

    URI uri() {
        return uri(port());
    }

    @Override
    @Nullable
    ServiceState takeOver(@Nullable ServiceState remembered) {
        if (remembered != null
                && isOurs(remembered.process())
                && Patience.until(ANSWER_LIMIT, () -> answers(remembered.port()))) {
            return remembered;
        }
        stopLeftBehind();
        return null;
    }

    @Override
    ServiceState launch(int preferredPort) {
        try {
            stopLeftBehind();
            int port = LoopbackPorts.free(preferredPort);
            configuration.write(port, LoopbackPorts.free(0));
            Files.deleteIfExists(pidFile());
            launcher().succeed("starting Elasticsearch");
            var process = RunningProcess.of(
                            Long.parseLong(Files.readString(pidFile()).strip()))
                    .orElseThrow(() -> new EmbeddedStartException(
                            "Elasticsearch ended right after its start; see " + data.logs()));
            if (!Patience.until(settings.startLimit(), () -> !process.isAlive() || answers(port))) {
                throw new EmbeddedStartException("Elasticsearch runs as process " + process.pid()
                        + " but does not answer on 127.0.0.1:" + port + "; see " + data.logs());
            }
            return new ServiceState(process, port);
        } catch (IOException e) {
            throw new EmbeddedStartException("Elasticsearch cannot be started: " + e.getMessage(), e);
        }
    }

    @Override
    void shutDown(RunningProcess process) {
        process.stop(settings.stopLimit());
    }

    /** With {@code -d} the launcher ends as soon as the server is up, and the server is nobody's child. */
    private ProgramRun launcher() {
        var command = List.of(
                program.resolve("bin/elasticsearch").toString(),
                "-d",
                "-p",
                pidFile().toString());
        return new ProgramRun(
                OwnSession.command(OrdinaryUser.command(command)),
                Map.of(
                        "ES_PATH_CONF", configuration.folder().toString(),
                        "ES_JAVA_HOME", System.getProperty("java.home"),
                        "ES_TMPDIR", configuration.temporaryFolder().toString(),
                        // both JVMs bear the mark: a start broken off half-way leaves only the launcher
                        "CLI_JAVA_OPTS", mark() + SHORT_LIFE,
                        "ES_JAVA_OPTS", mark()),
                data.logs().resolve("elasticsearch-start.log"),
                settings.startLimit());
    }

    /** Whatever of ours runs but was not taken over: a start broken off, a server that hangs. */
    @Override
    void stopLeftBehind() {
        ProcessHandle.allProcesses()
                .flatMap(handle -> RunningProcess.of(handle).stream())
                .filter(this::isOurs)
                .forEach(this::shutDown);
    }

    private boolean isOurs(RunningProcess process) {
        return process.isAlive() && process.commandLine().contains(mark());
    }

    private String mark() {
        return "-Danjian.instance=" + data.identity();
    }

    /** Whether the node on that port is ours and its indices can be read. */
    private boolean answers(int port) {
        try {
            var request = HttpRequest.newBuilder(uri(port).resolve("/_cluster/health"))
                    .timeout(ANSWER_LIMIT)
                    .build();
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            var health = JSON.readTree(response.body());
            return response.statusCode() == 200
                    && health.path("cluster_name").asString("").equals(configuration.clusterName())
                    && !health.path("status").asString("").equals("red");
        } catch (IOException | JacksonException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static URI uri(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    private Path pidFile() {
        return data.elasticsearch().resolve("elasticsearch.pid");
    }
}
