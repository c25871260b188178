package org.anjian.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** PostgreSQL over a cluster of its own; every acknowledged commit is on the disk. */
final class EmbeddedPostgreSql extends SupervisedService {

    static final String USER = "anjian";
    static final String DATABASE = "anjian";

    private final DataFolder data;
    private final EmbeddedSettings settings;
    private final Path program;
    private final String password;
    private final PostmasterFile postmasterFile;

    EmbeddedPostgreSql(DataFolder data, EmbeddedSettings settings, Path program, Runnable stateChanged) {
        super("PostgreSQL", stateChanged);
        this.data = data;
        this.settings = settings;
        this.program = program;
        this.password = data.secret("postgresql.password");
        this.postmasterFile = new PostmasterFile(cluster());
    }

    String password() {
        return password;
    }

    String jdbcUrl() {
        return jdbcUrl(port(), DATABASE);
    }

    @Override
    @Nullable
    ServiceState takeOver(@Nullable ServiceState remembered) {
        // PostgreSQL's own file is nearer to the truth than ours
        var running = postmasterFile.running().orElse(null);
        if (running == null) {
            return null;
        }
        if (Patience.until(settings.startLimit(), () -> !running.process().isAlive() || answers(running.port()))
                && running.process().isAlive()) {
            return running;
        }
        shutDown(running.process());
        return null;
    }

    @Override
    ServiceState launch(int preferredPort) {
        try {
            if (!Files.exists(cluster().resolve("PG_VERSION"))) {
                initialize();
            }
            postmasterFile.disownTheDead();
            int port = LoopbackPorts.free(preferredPort);
            writeConfiguration(port);
            pgCtl("starting PostgreSQL", settings.startLimit(), "start", "-w");
            var state = postmasterFile
                    .running()
                    .orElseThrow(() ->
                            new EmbeddedStartException("PostgreSQL ended right after its start; see " + data.logs()));
            makeDatabase(port);
            return state;
        } catch (IOException e) {
            throw new EmbeddedStartException("PostgreSQL cannot be started: " + e.getMessage(), e);
        }
    }

    @Override
    void shutDown(RunningProcess process) {
        try {
            // fast: ends the sessions, unlike SIGTERM, which waits for them
            pgCtl("stopping PostgreSQL", settings.stopLimit(), "stop", "-w", "-m", "fast");
        } catch (EmbeddedStartException e) {
            process.kill();
        }
    }

    @Override
    void stopLeftBehind() {
        postmasterFile.running().ifPresent(running -> shutDown(running.process()));
    }

    /** initdb into a draft that is moved into place: a cluster is there whole or not at all. */
    private void initialize() throws IOException {
        Path draft = cluster().resolveSibling(".postgresql.draft");
        ProgramArchive.deleteRecursively(draft);
        Path passwordFile = data.root().resolve("postgresql.password");
        run(
                "initializing PostgreSQL",
                settings.startLimit(),
                program.resolve("bin/initdb").toString(),
                "--pgdata=" + draft,
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--data-checksums");
        Files.writeString(draft.resolve("postgresql.conf"), "\ninclude 'anjian.conf'\n", StandardOpenOption.APPEND);
        Files.move(draft, cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void writeConfiguration(int port) throws IOException {
        String configuration = """
                # Written by Anjian at every start; put your own settings into postgresql.conf, below the include.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                password_encryption = 'scram-sha-256'
                max_connections = %d
                shared_buffers = '%s'
                max_wal_size = '2GB'
                wal_compression = on
                timezone = 'UTC'
                log_timezone = 'UTC'
                logging_collector = on
                log_directory = '%s'
                log_filename = 'postgresql-%%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = '1d'
                """.formatted(
                        port,
                        settings.maxConnections(),
                        settings.sharedBuffers(),
                        data.logs().toString().replace("'", "''"));
        Files.writeString(cluster().resolve("anjian.conf"), configuration);
    }

    private void makeDatabase(int port) {
        try (var connection = connect(port, "postgres");
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                try (var creation = connection.createStatement()) {
                    creation.execute("create database " + DATABASE);
                }
            }
        } catch (SQLException e) {
            throw new EmbeddedStartException("PostgreSQL runs but does not answer: " + e.getMessage(), e);
        }
    }

    private boolean answers(int port) {
        try (var connection = connect(port, DATABASE);
                var statement = connection.createStatement();
                var folder = statement.executeQuery("show data_directory")) {
            return folder.next() && Path.of(folder.getString(1)).equals(cluster());
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection connect(int port, String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", USER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "10");
        return DriverManager.getConnection(jdbcUrl(port, database), properties);
    }

    private static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void pgCtl(String purpose, Duration limit, String action, String... options) {
        var command = new java.util.ArrayList<>(List.of(
                program.resolve("bin/pg_ctl").toString(),
                action,
                "--pgdata=" + cluster(),
                "--timeout=" + limit.toSeconds()));
        command.addAll(List.of(options));
        run(purpose, limit.plusSeconds(10), command.toArray(String[]::new));
    }

    private void run(String purpose, Duration limit, String... command) {
        new ProgramRun(
                        OrdinaryUser.command(List.of(command)),
                        Map.of("LC_ALL", "C"),
                        data.logs().resolve("postgresql-start.log"),
                        limit)
                .succeed(purpose);
    }

    private Path cluster() {
        return data.postgresql();
    }
}
