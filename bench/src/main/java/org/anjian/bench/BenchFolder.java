package org.anjian.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data folder of one run: a named one that is kept, or a temporary one that is deleted. */
final class BenchFolder implements AutoCloseable {

    private final Path path;
    private final boolean temporary;

    private BenchFolder(Path path, boolean temporary) {
        this.path = path;
        this.temporary = temporary;
    }

    /** The folder; a named one has to be new, for a bench writes thousands of made-up hazards into it. */
    static BenchFolder open(@Nullable Path named) throws IOException {
        if (named == null) {
            return new BenchFolder(Files.createTempDirectory("anjian-bench-"), true);
        }
        if (Files.exists(named)) {
            throw new IllegalStateException(named + " exists already; a bench wants a new folder");
        }
        return new BenchFolder(named.toAbsolutePath(), false);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        if (!temporary || !Files.exists(path)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(path)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        }
    }
}
