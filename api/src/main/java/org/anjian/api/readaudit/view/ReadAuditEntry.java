package org.anjian.api.readaudit.view;

import java.time.Instant;
import org.anjian.api.readaudit.ReadAuditKind;
import org.jspecify.annotations.Nullable;

/**
 * A read that is accounted for (QJ16-17d, QJ16-06g). It keeps who asked for what, never what was answered.
 *
 * @param id counted up
 * @param actor the account that read
 * @param onBehalfOf on whose behalf; null where for nobody else
 * @param subject the record, or the statistic and its figure
 * @param detail what was asked of it; words that were searched for are left out
 */
public record ReadAuditEntry(
        long id,
        ReadAuditKind kind,
        Instant readAt,
        String actor,
        @Nullable String onBehalfOf,
        String role,
        String organisation,
        String subject,
        String detail) {}
