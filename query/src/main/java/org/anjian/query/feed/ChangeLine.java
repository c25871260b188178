package org.anjian.query.feed;

import java.time.Instant;
import org.anjian.api.feed.PublicKind;
import org.anjian.api.feed.PublicOperation;
import org.anjian.api.feed.PublicRecord;
import org.jspecify.annotations.Nullable;

/**
 * A line of the change feed and of the monthly files. It names no host, so that it reads the same wherever it was fetched.
 *
 * @param at when the public was told
 * @param address where the record stands, from the root of this host
 * @param supersededBy the position of the next change of the same record, which has what is to be read; null on the last one
 * @param record the record; null where it was superseded or is gone
 * @param tombstone what is left of a record that is gone
 */
record ChangeLine(
        long position,
        PublicOperation op,
        PublicKind kind,
        String id,
        @Nullable String number,
        Instant at,
        String address,
        @Nullable Long supersededBy,
        @Nullable PublicRecord record,
        @Nullable PublicRecord tombstone) {

    /** A change as a line. */
    static ChangeLine of(PublicChange change) {
        PublicRecord record = change.record();
        return new ChangeLine(
                change.position(),
                change.operation(),
                change.kind(),
                change.recordId(),
                change.number(),
                change.toldAt(),
                PublicAddresses.record(change.recordId()),
                change.supersededBy(),
                record != null && record.isPublic() ? record : null,
                record != null && !record.isPublic() ? record : null);
    }
}
