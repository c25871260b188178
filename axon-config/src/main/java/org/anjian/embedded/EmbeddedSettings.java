package org.anjian.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the embedded services are run.
 *
 * @param distributions the folder with the archives {@code elasticsearch-<version>.zip} and {@code postgresql-<version>.jar}
 * @param programs where the archives are unpacked once; null for {@code <data>/programs}
 * @param elasticsearchHeap heap of Elasticsearch in the JVM's notation, such as {@code 512m}
 * @param elasticsearchOptions further options for Elasticsearch's JVM
 * @param sharedBuffers PostgreSQL's page cache in its own notation, such as {@code 256MB}
 * @param maxConnections connections that PostgreSQL accepts
 * @param startLimit how long one service may take until it answers
 * @param stopLimit how long one service may take to stop before it is killed
 */
public record EmbeddedSettings(
        Path distributions,
        @Nullable Path programs,
        String elasticsearchHeap,
        List<String> elasticsearchOptions,
        String sharedBuffers,
        int maxConnections,
        Duration startLimit,
        Duration stopLimit) {

    /** System property that names the folder with the archives. */
    public static final String DISTRIBUTIONS_PROPERTY = "anjian.distributions";

    /** System property that sets the heap of Elasticsearch. */
    public static final String HEAP_PROPERTY = "anjian.elasticsearch.heap";

    /** System property with further options for Elasticsearch's JVM, separated by blanks. */
    public static final String OPTIONS_PROPERTY = "anjian.elasticsearch.jvm-options";

    /**
     * Settings for a laptop.
     *
     * @throws EmbeddedStartException if the folder with the archives is not found
     */
    public static EmbeddedSettings defaults() {
        return new EmbeddedSettings(
                findDistributions(),
                null,
                System.getProperty(HEAP_PROPERTY, "512m"),
                optionsOf(System.getProperty(OPTIONS_PROPERTY, "")),
                "256MB",
                200,
                Duration.ofMinutes(3),
                Duration.ofSeconds(30));
    }

    /** The same with the programs unpacked in another folder, which several data folders may share. */
    public EmbeddedSettings withPrograms(Path folder) {
        return new EmbeddedSettings(
                distributions,
                folder,
                elasticsearchHeap,
                elasticsearchOptions,
                sharedBuffers,
                maxConnections,
                startLimit,
                stopLimit);
    }

    /** The same with another heap for Elasticsearch, in the JVM's notation. */
    public EmbeddedSettings withElasticsearchHeap(String heap) {
        return new EmbeddedSettings(
                distributions,
                programs,
                heap,
                elasticsearchOptions,
                sharedBuffers,
                maxConnections,
                startLimit,
                stopLimit);
    }

    /** The same with further options for Elasticsearch's JVM. */
    public EmbeddedSettings withElasticsearchOptions(List<String> options) {
        return new EmbeddedSettings(
                distributions,
                programs,
                elasticsearchHeap,
                options,
                sharedBuffers,
                maxConnections,
                startLimit,
                stopLimit);
    }

    private static List<String> optionsOf(String options) {
        return Stream.of(options.split(" ")).filter(option -> !option.isBlank()).toList();
    }

    private static Path findDistributions() {
        String named = System.getProperty(DISTRIBUTIONS_PROPERTY);
        if (named != null) {
            return Path.of(named).toAbsolutePath();
        }
        // target/anjian.jar and target/classes both have target/distributions beside them
        return codeLocation()
                .map(code -> code.resolveSibling("distributions"))
                .filter(Files::isDirectory)
                .orElseThrow(
                        () -> new EmbeddedStartException("the archives of PostgreSQL and Elasticsearch are missing:"
                                + " build with ./mvnw package, or name their folder with -D" + DISTRIBUTIONS_PROPERTY));
    }

    private static Optional<Path> codeLocation() {
        try {
            var source = EmbeddedSettings.class.getProtectionDomain().getCodeSource();
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (Exception unknown) {
            return Optional.empty();
        }
    }
}
