package org.anjian.config.proof;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.anjian.proof.Hash;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A copy of the leaves and of the newest checkpoint outside the database, so that whoever rewrites the database, tree and all, is
 * found out at the event where the rewriting begins. One file of 40 bytes a leaf, which only grows: the position of the event, and
 * its hash.
 */
final class Witness {

    /** How many bytes a leaf has in the file. */
    static final int ENTRY = Long.BYTES + Hash.BYTES;

    private static final Logger LOG = LoggerFactory.getLogger(Witness.class);
    private static final String LEAVES = "leaves";
    private static final String CHECKPOINT = "checkpoint";

    private final Path folder;

    /**
     * The copy of one ledger.
     *
     * @param folder its own; made when there is something to keep
     */
    Witness(Path folder) {
        this.folder = folder;
    }

    /** How many leaves it has. */
    long size() {
        Path leaves = folder.resolve(LEAVES);
        try {
            return Files.exists(leaves) ? Files.size(leaves) / ENTRY : 0;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The checkpoint that it kept last. */
    Optional<String> note() {
        Path checkpoint = folder.resolve(CHECKPOINT);
        try {
            return Files.exists(checkpoint) ? Optional.of(Files.readString(checkpoint)) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Copies the leaves by which the tree has grown since. Where the tree no longer has the leaf that was copied last, nothing is
     * copied any more: the copy is the evidence.
     */
    void follow(TreeTables tables) {
        long size = tables.grown().size();
        if (size <= size()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            try (FileChannel file = FileChannel.open(
                    folder.resolve(LEAVES),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE)) {
                long kept = file.size() / ENTRY;
                file.truncate(kept * ENTRY);
                if (kept > 0 && !agrees(file, kept - 1, tables)) {
                    LOG.error(
                            "The tree over the events was rewritten: leaf {} is another than was kept in {}. Run the audit.",
                            kept - 1,
                            folder);
                    return;
                }
                copy(file, kept, size, tables);
                file.force(true);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Keeps a checkpoint in place of the one before. */
    void keep(String note) {
        try {
            Files.createDirectories(folder);
            Path fresh = folder.resolve(CHECKPOINT + ".new");
            Files.writeString(fresh, note, StandardCharsets.UTF_8);
            Files.move(
                    fresh,
                    folder.resolve(CHECKPOINT),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Opens the copied leaves for reading them tile by tile. */
    Leaves leaves() {
        return new Leaves(folder.resolve(LEAVES), size());
    }

    private static void copy(FileChannel file, long from, long size, TreeTables tables) throws IOException {
        long leaf = from;
        while (leaf < size) {
            Tile tile = tables.tile(leaf >> Tile.LEVELS);
            int within = (int) (leaf & Tile.LEAVES - 1);
            int until = (int) Math.min(tile.size(), within + size - leaf);
            ByteBuffer entries = ByteBuffer.allocate((until - within) * ENTRY);
            for (int i = within; i < until; i++) {
                entries.putLong(tile.positions()[i]).put(tile.leaf(i).bytes());
            }
            entries.flip();
            for (long at = leaf * ENTRY; entries.hasRemaining(); ) {
                at += file.write(entries, at);
            }
            leaf += until - within;
        }
    }

    private static boolean agrees(FileChannel file, long leaf, TreeTables tables) throws IOException {
        Tile kept = read(file, leaf, 1);
        Tile tile = tables.tile(leaf >> Tile.LEVELS);
        int within = (int) (leaf & Tile.LEAVES - 1);
        return within < tile.size()
                && tile.leaf(within).equals(kept.leaf(0))
                && tile.positions()[within] == kept.positions()[0];
    }

    private static Tile read(FileChannel file, long from, int count) throws IOException {
        ByteBuffer entries = ByteBuffer.allocate(count * ENTRY);
        for (long at = from * ENTRY; entries.hasRemaining(); ) {
            int read = file.read(entries, at);
            if (read < 0) {
                throw new IOException("the copy of the leaves ends before leaf " + (from + count));
            }
            at += read;
        }
        entries.flip();
        long[] positions = new long[count];
        byte[] leaves = new byte[count * Hash.BYTES];
        for (int i = 0; i < count; i++) {
            positions[i] = entries.getLong();
            entries.get(leaves, i * Hash.BYTES, Hash.BYTES);
        }
        return new Tile(from >> Tile.LEVELS, positions, leaves);
    }

    /** The copied leaves while they are read. */
    static final class Leaves implements Closeable {

        private final long size;
        private final @Nullable FileChannel file;

        private Leaves(Path path, long size) {
            this.size = size;
            try {
                this.file = size == 0 ? null : FileChannel.open(path, StandardOpenOption.READ);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        long size() {
            return size;
        }

        /** A tile, as far as it is copied. */
        Tile tile(long number) {
            long from = number << Tile.LEVELS;
            int count = (int) Math.max(0, Math.min(Tile.LEAVES, size - from));
            if (file == null || count == 0) {
                return Tile.empty(number);
            }
            try {
                return read(file, from, count);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() {
            try {
                if (file != null) {
                    file.close();
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
