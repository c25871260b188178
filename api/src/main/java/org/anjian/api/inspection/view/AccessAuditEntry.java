package org.anjian.api.inspection.view;

import java.time.Instant;
import org.anjian.api.inspection.InspectionId;
import org.jspecify.annotations.Nullable;

/**
 * Who read a confidential record, and when (QJ22B-08b).
 *
 * @param recordId the confidential record
 * @param actor the account
 * @param onBehalfOf on whose behalf; null where for nobody else
 */
public record AccessAuditEntry(
        long id,
        Instant readAt,
        String actor,
        @Nullable String onBehalfOf,
        String role,
        String organisation,
        InspectionId inspectionId,
        String recordId) {}
