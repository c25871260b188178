package org.anjian.config.personaldata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who was forgotten, in a file outside of the database: a backup that is restored knows nothing of it. One line a person, the
 * instant and the identifier, which says nothing of who it was. The file only grows, and is kept for ever.
 */
final class ErasureList {

    private final Path file;

    /** @param file made with its folder when there is something to keep */
    ErasureList(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /** The identifiers of all who were forgotten; a line that was cut off in the middle is none. */
    synchronized Set<String> persons() {
        if (!Files.exists(file)) {
            return Set.of();
        }
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.map(line -> line.split(" "))
                    .filter(line -> line.length == 3 && line[2].equals("."))
                    .map(line -> line[1])
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Adds those that it does not have yet, and returns once they are on the disk. */
    synchronized void add(Collection<String> forgotten, Instant at) {
        Set<String> listed = persons();
        String lines = forgotten.stream()
                .filter(person -> !listed.contains(person))
                .map(person -> "\n" + at + " " + person + " .")
                .collect(Collectors.joining());
        if (lines.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
