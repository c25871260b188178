package org.anjian.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipOutputStream;
import org.anjian.api.evidence.EvidenceRefusal;
import org.anjian.api.message.Sha256;
import org.anjian.api.refusal.RefusedException;
import org.anjian.rendering.SteadyZip;

/**
 * A zip of which the same content is the same bytes, written file by file: nothing is held but the file that is being written.
 * What is in it, by name, length and digest, is known at the end.
 */
final class CaseArchive implements AutoCloseable {

    private final ZipOutputStream zip;
    private final MessageDigest whole;
    private final long most;
    private final List<Entry> entries = new ArrayList<>();
    private long bytes;

    /**
     * A zip that is written to a stream.
     *
     * @param most how many bytes all files may have together
     */
    CaseArchive(OutputStream out, long most) {
        this.whole = Sha256.fresh();
        this.zip = new ZipOutputStream(new DigestOutputStream(out, whole), StandardCharsets.UTF_8);
        this.most = most;
    }

    /** A file in it. */
    record Entry(String name, long bytes, String sha256) {}

    /**
     * Writes a file.
     *
     * @throws RefusedException {@link EvidenceRefusal#CASE_FILE_TOO_LARGE}
     */
    void put(String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        begin(name, content.length, sum.getValue());
        zip.write(content);
        end(name, content.length, HexFormat.of().formatHex(Sha256.fresh().digest(content)));
    }

    /** Writes a file of text. */
    void put(String name, String content) throws IOException {
        put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file that was written elsewhere, since it is too long to be held. */
    void put(String name, Path content) throws IOException {
        long size = Files.size(content);
        begin(name, size, crc32(content));
        MessageDigest digest = Sha256.fresh();
        Files.copy(content, new DigestOutputStream(zip, digest));
        end(name, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** What was written so far. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /**
     * Ends the zip.
     *
     * @return the digest of all its bytes
     */
    String finish() throws IOException {
        zip.finish();
        zip.flush();
        return HexFormat.of().formatHex(whole.digest());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void begin(String name, long size, long crc32) throws IOException {
        bytes += size;
        if (bytes > most) {
            throw new RefusedException(EvidenceRefusal.CASE_FILE_TOO_LARGE);
        }
        zip.putNextEntry(SteadyZip.stored(name, size, crc32));
    }

    private void end(String name, long size, String sha256) throws IOException {
        zip.closeEntry();
        entries.add(new Entry(name, size, sha256));
    }

    private static long crc32(Path file) throws IOException {
        try (CheckedInputStream in = new CheckedInputStream(Files.newInputStream(file), new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getChecksum().getValue();
        }
    }
}
