package org.anjian.api.inspection.view;

import java.time.Instant;
import org.anjian.api.inspection.InspectionId;

/**
 * Who read a confidential record, and when (QJ22B-08b).
 *
 * @param recordId the confidential record
 * @param actor the account
 */
public record AccessAuditEntry(
        long id,
        Instant readAt,
        String actor,
        String role,
        String organisation,
        InspectionId inspectionId,
        String recordId) {}
