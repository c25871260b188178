package org.anjian.api.feed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a public record, in days of Asia/Shanghai.
 *
 * @param publishedOn since when
 * @param correctedOn when it was corrected last
 * @param restoredOn when it was made public again last
 * @param expiresOn the last day on which it can be read; null where it has none
 * @param expiredOn since when its time is over
 * @param withdrawnOn since when it is withdrawn
 * @param cause the code of why it was withdrawn
 * @param reason why it changed last, in words
 * @param legalBasis on what that rests
 */
public record PublicClock(
        LocalDate publishedOn,
        @Nullable LocalDate correctedOn,
        @Nullable LocalDate restoredOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate expiredOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String cause,
        @Nullable String reason,
        @Nullable String legalBasis) {}
