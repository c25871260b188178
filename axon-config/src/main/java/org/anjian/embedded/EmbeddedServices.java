package org.anjian.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL and Elasticsearch of one data folder, run as child processes of this application.
 *
 * <p>An acknowledged write survives whatever happens to this process, to the children, and to the machine. While this
 * object is open no other application can open the same folder.
 */
public final class EmbeddedServices implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServices.class);

    private final DataFolder data;
    private final DataFolderLock lock;
    private final EmbeddedPostgreSql postgresql;
    private final EmbeddedElasticsearch elasticsearch;

    private EmbeddedServices(
            DataFolder data, DataFolderLock lock, EmbeddedSettings settings, Path postgresql, Path elasticsearch) {
        this.data = data;
        this.lock = lock;
        this.postgresql = new EmbeddedPostgreSql(data, settings, postgresql, this::saveState);
        this.elasticsearch = new EmbeddedElasticsearch(data, settings, elasticsearch, this::saveState);
    }

    /**
     * Starts both services, or takes over those that a killed application left running.
     *
     * @param folder the data folder, made if it is missing
     * @throws EmbeddedStartException if another application holds the folder or a service does not start
     */
    public static EmbeddedServices start(Path folder, EmbeddedSettings settings) {
        return start(folder, settings, StartListener.SILENT);
    }

    /** As {@link #start(Path, EmbeddedSettings)}, telling the listener each step. */
    public static EmbeddedServices start(Path folder, EmbeddedSettings settings, StartListener listener) {
        DataFolder data = DataFolder.open(folder);
        DataFolderLock lock = DataFolderLock.acquire(data);
        try {
            var services = unpacked(data, lock, settings, listener);
            services.begin(listener);
            return services;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Stops the services that a killed application left running, without starting anything.
     *
     * @param folder the data folder
     * @throws EmbeddedStartException if an application still holds the folder
     */
    public static void stopLeftBehind(Path folder, EmbeddedSettings settings) {
        DataFolder data = DataFolder.open(folder);
        try (var lock = DataFolderLock.acquire(data)) {
            var services = unpacked(data, lock, settings, StartListener.SILENT);
            services.elasticsearch.stopLeftBehind();
            services.postgresql.stopLeftBehind();
            services.saveState();
        }
    }

    private static EmbeddedServices unpacked(
            DataFolder data, DataFolderLock lock, EmbeddedSettings settings, StartListener listener) {
        Path programs = settings.programs() == null ? data.programs() : settings.programs();
        return new EmbeddedServices(
                data,
                lock,
                settings,
                ProgramArchive.find(settings.distributions(), "postgresql").unpackedIn(programs, listener),
                ProgramArchive.find(settings.distributions(), "elasticsearch").unpackedIn(programs, listener));
    }

    /** Where the ledger's database answers. */
    public String jdbcUrl() {
        return postgresql.jdbcUrl();
    }

    /** The database user, owner of the database. */
    public String username() {
        return EmbeddedPostgreSql.USER;
    }

    /** The database user's generated password. */
    public String password() {
        return postgresql.password();
    }

    /** Where Elasticsearch answers over plain HTTP, without credentials, on the loopback interface only. */
    public URI elasticsearchUri() {
        return elasticsearch.uri();
    }

    /** PostgreSQL's process, to stop, start or kill it deliberately. */
    public EmbeddedService postgresql() {
        return postgresql;
    }

    /** Elasticsearch's process, to stop, start or kill it deliberately. */
    public EmbeddedService elasticsearch() {
        return elasticsearch;
    }

    /** The data folder's layout. */
    public DataFolder data() {
        return data;
    }

    /** Stops Elasticsearch, then PostgreSQL, cleanly, and frees the data folder. */
    @Override
    public void close() {
        try {
            endQuietly(elasticsearch);
            endQuietly(postgresql);
        } finally {
            lock.close();
        }
    }

    private void begin(StartListener listener) {
        EmbeddedState remembered = EmbeddedState.read(data);
        var database = inParallel(postgresql, remembered.postgresql(), listener);
        var search = inParallel(elasticsearch, remembered.elasticsearch(), listener);
        try {
            // both are awaited even if one fails, so that the other can be stopped again
            CompletableFuture.allOf(database, search).join();
        } catch (CompletionException e) {
            endQuietly(elasticsearch);
            endQuietly(postgresql);
            throw e.getCause() instanceof EmbeddedStartException told
                    ? told
                    : new EmbeddedStartException("the embedded services cannot be started", e.getCause());
        }
    }

    /** In a thread of its own: on a machine with two cores the common pool has a single thread. */
    private static CompletableFuture<Void> inParallel(
            SupervisedService service, @Nullable ServiceState remembered, StartListener listener) {
        return CompletableFuture.runAsync(
                () -> service.begin(remembered, listener),
                task -> Thread.ofPlatform().name("start-" + service.name()).start(task));
    }

    private synchronized void saveState() {
        new EmbeddedState(postgresql.state(), elasticsearch.state()).write(data);
    }

    private static void endQuietly(SupervisedService service) {
        try {
            service.end();
        } catch (RuntimeException e) {
            log.error("{} could not be stopped", service.name(), e);
        }
    }
}
