package org.anjian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.anjian.embedded.EmbeddedServices;
import org.anjian.embedded.EmbeddedSettings;
import org.anjian.embedded.EmbeddedStartException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The PostgreSQL and Elasticsearch that all tests of one JVM share; started by the first that asks, stopped with the JVM.
 *
 * <p>Each JVM has a data folder of its own below {@code target}, so builds side by side do not meet.
 */
public final class EmbeddedForTests {

    private static final String DATA_PREFIX = "test-data-";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private EmbeddedForTests() {}

    /** The shared services. */
    public static EmbeddedServices services() {
        return Shared.SERVICES;
    }

    /** Settings that tests use: little memory, and the programs unpacked once for all data folders. */
    public static EmbeddedSettings settings() {
        return EmbeddedSettings.defaults()
                .withPrograms(target().resolve("test-programs"))
                .withElasticsearchHeap("256m");
    }

    /**
     * What the application must be told to use the shared services, by property name; with a new, empty database at
     * each call, so that one test never reads another's events.
     */
    public static Map<String, Object> springProperties() {
        return Map.of(
                "spring.datasource.url", newDatabase(),
                "spring.datasource.username", services().username(),
                "spring.datasource.password", services().password(),
                "anjian.elasticsearch.uri", services().elasticsearchUri().toString(),
                "anjian.mode", "embedded",
                "anjian.data", services().data().root().toString(),
                // a test that counts what is recorded must not meet a checkpoint that came by itself
                "anjian.proof.checkpoints", "0");
    }

    /** The JDBC address of a new, empty database in the shared PostgreSQL. */
    public static String newDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        try (var connection = DriverManager.getConnection(
                        services().jdbcUrl(), services().username(), services().password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no new database for a test", e);
        }
        return services().jdbcUrl().replaceFirst("/[^/]+$", "/" + name);
    }

    /**
     * Gives {@link #springProperties()} to a Spring test:
     * {@code @ContextConfiguration(initializers = EmbeddedForTests.ForSpring.class)}.
     */
    public static final class ForSpring implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("embedded-for-tests", springProperties()));
        }
    }

    /** A new data folder's path below {@code target}. */
    public static Path newDataFolder(String name) {
        return target().resolve(DATA_PREFIX + ProcessHandle.current().pid() + "-" + name);
    }

    /** Deletes a data folder that is no longer in use, where there is one. */
    public static void delete(Path data) {
        if (!Files.exists(data)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(data)) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path target() {
        try {
            return Path.of(EmbeddedForTests.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Shared {

        private static final EmbeddedServices SERVICES = start();

        private static EmbeddedServices start() {
            clearAfterKilledTests();
            var services = EmbeddedServices.start(newDataFolder("shared"), settings());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                services.close();
                delete(services.data().root());
            }));
            return services;
        }

        /** A test JVM that was killed leaves its services running: a gigabyte each. */
        private static void clearAfterKilledTests() {
            try (Stream<Path> folders = Files.list(target())) {
                for (Path folder : folders.filter(EmbeddedForTests::isTestData).toList()) {
                    try {
                        EmbeddedServices.stopLeftBehind(folder, settings());
                        delete(folder);
                    } catch (EmbeddedStartException inUse) {
                        // the tests of a build beside this one
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static boolean isTestData(Path folder) {
        return folder.getFileName().toString().startsWith(DATA_PREFIX);
    }
}
