package org.anjian.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * An archive with a program, unpacked once into a folder that bears its name and version.
 *
 * @param file the archive, {@code <name>-<version>.zip} or {@code .jar}
 */
record ProgramArchive(Path file) {

    private static final String DRAFT_PREFIX = ".unpacking-";
    private static final int EXECUTABLE = 0100;

    /** @throws EmbeddedStartException if the folder has no archive of that name, or several */
    static ProgramArchive find(Path distributions, String name) {
        try (Stream<Path> files = Files.list(distributions)) {
            var found = files.filter(path -> path.getFileName().toString().startsWith(name + "-"))
                    .toList();
            if (found.size() != 1) {
                throw new EmbeddedStartException("exactly one archive of " + name + " is needed in " + distributions
                        + ", found " + found.size() + ": build again with ./mvnw clean package");
            }
            return new ProgramArchive(found.getFirst());
        } catch (IOException e) {
            throw new EmbeddedStartException("the folder with the programs, " + distributions + ", cannot be read", e);
        }
    }

    /** The archive's name without its ending: {@code postgresql-17.5.0}. */
    String nameAndVersion() {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /**
     * The unpacked program. It is unpacked beside its place and moved there in one step: a start that is broken off
     * leaves no half program behind.
     */
    Path unpackedIn(Path programs, StartListener listener) {
        Path place = programs.resolve(nameAndVersion());
        if (Files.isDirectory(place)) {
            return place;
        }
        listener.onStep("unpacking " + nameAndVersion());
        try {
            Files.createDirectories(programs);
            deleteDraftsOfTheDead(programs);
            Path draft = Files.createTempDirectory(
                    programs, DRAFT_PREFIX + ProcessHandle.current().pid() + "-");
            try (var in = Files.newInputStream(file)) {
                unpackZip(in, draft);
                moveTo(place, programRoot(draft));
            } finally {
                deleteRecursively(draft);
            }
            return place;
        } catch (IOException e) {
            throw new EmbeddedStartException(file + " cannot be unpacked in " + programs + ": " + e.getMessage(), e);
        }
    }

    /** A start that was killed while it unpacked leaves a draft of 200 megabytes. */
    private static void deleteDraftsOfTheDead(Path programs) throws IOException {
        try (Stream<Path> children = Files.list(programs)) {
            for (Path child : children.toList()) {
                String name = child.getFileName().toString();
                if (name.startsWith(DRAFT_PREFIX)) {
                    long pid =
                            Long.parseLong(name.substring(DRAFT_PREFIX.length()).split("-")[0]);
                    if (ProcessHandle.of(pid).isEmpty()) {
                        deleteRecursively(child);
                    }
                }
            }
        }
    }

    private static void moveTo(Path place, Path draft) throws IOException {
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(place)) {
                throw e;
            }
            // another application that shares the programs was faster
        }
    }

    /** Elasticsearch's archive has one folder at its top; PostgreSQL's has the program itself. */
    private static Path programRoot(Path draft) throws IOException {
        if (Files.isDirectory(draft.resolve("bin"))) {
            return draft;
        }
        try (Stream<Path> children = Files.list(draft)) {
            return children.filter(child -> Files.isDirectory(child.resolve("bin")))
                    .findFirst()
                    .orElseThrow(() -> new FileSystemException("no folder bin in the archive"));
        }
    }

    private static void unpackZip(InputStream in, Path target) throws IOException {
        var zip = new ZipInputStream(new BufferedInputStream(in));
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".txz")) {
                unpackTar(new XZCompressorInputStream(zip), target);
            } else if (entry.isDirectory()) {
                Files.createDirectories(inside(target, entry.getName()));
            } else {
                Path file = write(zip, inside(target, entry.getName()));
                // java.util.zip does not tell the permissions
                if (entry.getName().contains("/bin/")) {
                    makeExecutable(file);
                }
            }
        }
    }

    private static void unpackTar(InputStream in, Path target) throws IOException {
        // not closed: that would close the zip around it
        var tar = new TarArchiveInputStream(in);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path place = inside(target, entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(place);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(place.getParent());
                inside(
                        target,
                        target.relativize(place.resolveSibling(entry.getLinkName())
                                        .normalize())
                                .toString());
                Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
            } else {
                write(tar, place);
                if ((entry.getMode() & EXECUTABLE) != 0) {
                    makeExecutable(place);
                }
            }
        }
    }

    private static Path inside(Path target, String name) throws IOException {
        Path place = target.resolve(name).normalize();
        if (!place.startsWith(target)) {
            throw new FileSystemException(name, null, "leads out of the archive");
        }
        return place;
    }

    private static Path write(InputStream in, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try {
            Files.copy(in, file);
        } catch (FileAlreadyExistsException twice) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static void makeExecutable(Path file) throws IOException {
        Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        permissions.add(PosixFilePermission.OWNER_EXECUTE);
        Files.setPosixFilePermissions(file, permissions);
    }

    static void deleteRecursively(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
