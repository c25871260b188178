package org.anjian.query.feed;

import java.time.Instant;
import java.time.YearMonth;
import org.anjian.api.feed.PublicKind;
import org.anjian.api.feed.PublicOperation;
import org.anjian.api.feed.PublicRecord;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register: the public was told something.
 *
 * @param position its place, from 1; no number is left out
 * @param recordId the record that it is about
 * @param number the number of the decision
 * @param toldAt when the public was told; never earlier than the line before
 * @param month the month of that, in Asia/Shanghai
 * @param supersededBy the position of the next change of the same record; null where this is the last one
 * @param record the record or its tombstone; null where it was superseded
 */
record PublicChange(
        long position,
        PublicKind kind,
        PublicOperation operation,
        String recordId,
        @Nullable String number,
        Instant toldAt,
        YearMonth month,
        @Nullable Long supersededBy,
        @Nullable PublicRecord record) {}
