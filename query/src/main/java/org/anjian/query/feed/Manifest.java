package org.anjian.query.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What monthly files there are, and how to check them.
 *
 * @param schema the address of the JSON Schema of a line
 * @param changes the address of the change feed, which goes on where the files end
 * @param keys the address of the public keys
 * @param checkpoint the address of the newest signed checkpoint of the ledger
 */
record Manifest(String publisher, String schema, String changes, String keys, String checkpoint, List<Month> months) {

    /**
     * A month.
     *
     * @param closed whether nothing can be added to it
     * @param rows its lines
     * @param from its first position; null where it has none
     * @param to its last position; null likewise
     * @param resume the position from which the change feed goes on after it
     * @param files its files
     * @param statement the address of the signed statement that nothing was published; null where something was, while the
     *     month runs, and where no key is configured
     */
    record Month(
            String month,
            boolean closed,
            @Nullable Instant closedAt,
            long rows,
            @Nullable Long from,
            @Nullable Long to,
            long resume,
            List<File> files,
            @Nullable String statement) {}

    /** A file, with its digest. */
    record File(String address, String mediaType, long bytes, long rows, String sha256) {}
}
