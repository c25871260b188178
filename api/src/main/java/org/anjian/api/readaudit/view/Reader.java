package org.anjian.api.readaudit.view;

import java.time.Instant;
import java.util.List;
import org.anjian.api.readaudit.ReadAuditKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has seen a record.
 *
 * @param actor the account
 * @param onBehalfOf on whose behalf; null where for nobody else
 * @param role the role in which it was read; an account that read in two is told twice
 * @param kinds in which ways, in the order of the enumeration
 * @param times how often
 */
public record Reader(
        String actor,
        @Nullable String onBehalfOf,
        String role,
        String organisation,
        List<ReadAuditKind> kinds,
        long times,
        Instant firstAt,
        Instant lastAt) {

    public Reader {
        kinds = List.copyOf(kinds);
    }
}
