package org.anjian.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.anjian.api.message.Sha256;

/**
 * The layout of a data folder: one ledger, with everything that belongs to it.
 *
 * @param root the folder, absolute and without links
 */
public record DataFolder(Path root) {

    private static final int SECRET_BYTES = 24;

    /**
     * Opens the folder, made if it is missing.
     *
     * @throws EmbeddedStartException if it cannot be made, or belongs to another user
     */
    public static DataFolder open(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            var data = new DataFolder(folder.toRealPath());
            data.requireSameOwner();
            return data;
        } catch (IOException e) {
            throw new EmbeddedStartException("the data folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** The log files of the application and of its services. */
    public Path logs() {
        return existing(root.resolve("logs"));
    }

    Path programs() {
        return root.resolve("programs");
    }

    Path postgresql() {
        return root.resolve("postgresql");
    }

    Path elasticsearch() {
        return existing(root.resolve("elasticsearch"));
    }

    /** Names this folder among others on the same machine: it marks the processes that belong to it. */
    String identity() {
        return Sha256.of(root.toString()).substring(0, 12);
    }

    /**
     * A random secret that is made once and kept in a file only its owner can read.
     *
     * @param name the file's name in this folder
     */
    public String secret(String name) {
        Path file = root.resolve(name);
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(bytes);
                writePrivately(file, HexFormat.of().formatHex(bytes) + "\n");
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new EmbeddedStartException("the secret " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Replaces a file in one step, so that a reader finds the old or the new text, never half of it; only the owner
     * can read it.
     */
    public static void writePrivately(Path file, String text) throws IOException {
        Path draft = Files.createTempFile(
                file.getParent(),
                "." + file.getFileName(),
                ".draft",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var channel = Files.newByteChannel(draft, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(text));
        }
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void requireSameOwner() throws IOException {
        Path probe = Files.createTempFile(root, ".owner", ".probe");
        try {
            var me = Files.getOwner(probe);
            for (Path path : new Path[] {root, postgresql()}) {
                if (Files.exists(path) && !Files.getOwner(path).equals(me)) {
                    throw new EmbeddedStartException(path + " belongs to the user " + Files.getOwner(path)
                            + ", and this is " + me + ": run as its owner, or name another folder with --data");
                }
            }
        } finally {
            Files.delete(probe);
        }
    }

    private static Path existing(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
