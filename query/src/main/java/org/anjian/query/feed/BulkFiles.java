package org.anjian.query.feed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.anjian.api.feed.FeedRefusal;
import org.anjian.api.message.Sha256;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.readmodel.DocumentJson;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The monthly files. A file is written once for a revision of its month, to the disk, so that a slow reader holds no connection of
 * the database, and its length and digest are known before its first byte is sent.
 */
public final class BulkFiles implements AutoCloseable {

    private static final int PAGE = 1_000;
    private static final int BUFFER = 1 << 16;

    private final ChangeLedger ledger;
    private final TransactionOperations snapshots;
    private final DocumentJson json;
    private final Path folder;
    private final ConcurrentMap<Asked, BulkFile> files = new ConcurrentHashMap<>();

    /**
     * The files.
     *
     * @param snapshots read-only transactions that see the register as it was when they began
     */
    BulkFiles(ChangeLedger ledger, TransactionOperations snapshots, DocumentJson json) {
        this.ledger = ledger;
        this.snapshots = snapshots;
        this.json = json;
        try {
            this.folder = Files.createTempDirectory("anjian-public-");
        } catch (IOException failed) {
            throw new UncheckedIOException("no folder for the files of the public", failed);
        }
    }

    /**
     * The file of a month as it is now.
     *
     * @throws RefusedException {@link FeedRefusal#NO_SUCH_FILE} where the register has no such month
     */
    public BulkFile of(YearMonth month, BulkFormat format) {
        PublicMonth now = monthOf(month);
        return files.compute(new Asked(month, format), (asked, known) -> {
            if (known != null && known.month().revision() >= now.revision()) {
                return known;
            }
            BulkFile written = write(month, format);
            delete(known);
            return written;
        });
    }

    /**
     * The files of a month in all formats, all of the same lines.
     *
     * @throws RefusedException {@link FeedRefusal#NO_SUCH_FILE} where the register has no such month
     */
    List<BulkFile> of(YearMonth month) {
        List<BulkFile> all = written(month);
        while (all.stream()
                        .mapToLong(file -> file.month().revision())
                        .distinct()
                        .count()
                > 1) {
            all = written(month);
        }
        return all;
    }

    private List<BulkFile> written(YearMonth month) {
        return Stream.of(BulkFormat.values()).map(format -> of(month, format)).toList();
    }

    private PublicMonth monthOf(YearMonth month) {
        return ledger.month(month).orElseThrow(() -> new RefusedException(FeedRefusal.NO_SUCH_FILE, "month"));
    }

    private BulkFile write(YearMonth month, BulkFormat format) {
        BulkFile written = snapshots.execute(status -> {
            PublicMonth frozen = monthOf(month);
            Path path = folder.resolve(month + "-" + frozen.revision() + "." + format.extension());
            MessageDigest digest = Sha256.fresh();
            try (OutputStream out =
                    new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(path), digest), BUFFER)) {
                format.write(lines(frozen), out, json);
            } catch (IOException failed) {
                throw new UncheckedIOException("the file of " + month + " cannot be written", failed);
            }
            return new BulkFile(
                    path, format, frozen, path.toFile().length(), HexFormat.of().formatHex(digest.digest()));
        });
        return Objects.requireNonNull(written);
    }

    private BulkFormat.Lines lines(PublicMonth month) {
        return (Consumer<PublicChange> line) -> {
            long after = month.before();
            while (after < month.last()) {
                List<PublicChange> page = ledger.after(after, (int) Math.min(PAGE, month.last() - after));
                page.forEach(line);
                after = page.getLast().position();
            }
        };
    }

    private static void delete(@Nullable BulkFile file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file.path());
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** Deletes all files. */
    @Override
    public void close() throws IOException {
        files.values().forEach(BulkFiles::delete);
        Files.deleteIfExists(folder);
    }

    private record Asked(YearMonth month, BulkFormat format) {}
}
