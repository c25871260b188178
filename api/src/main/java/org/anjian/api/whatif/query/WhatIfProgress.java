package org.anjian.api.whatif.query;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.whatif.WhatIfState;
import org.jspecify.annotations.Nullable;

/**
 * How far a comparison is, and what it came to.
 *
 * @param id the same for the same question
 * @param asOf the day on which both rules are compared
 * @param percent how much of the ledger was folded, 0 to 100
 * @param expiresAt when it disappears
 * @param failure why it cannot be computed
 * @param comparison once it is done
 */
public record WhatIfProgress(
        String id,
        WhatIfState state,
        LocalDate asOf,
        int percent,
        Instant expiresAt,
        @Nullable String failure,
        @Nullable WhatIfComparison comparison) {}
