package org.anjian.api.document.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.document.DocumentedRecord;
import org.anjian.api.document.EnforcementDocumentKind;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which enforcement documents to list. What is null does not restrict.
 *
 * @param region the region whose subtree is meant
 * @param number the number, whole
 * @param issuedFrom the date on the document is this day or later
 * @param issuedUntil the date on the document is this day or earlier
 */
public record EnforcementDocumentFilter(
        @Nullable DocumentedRecord record,
        @Nullable EnterpriseId enterprise,
        @Nullable RegionCode region,
        @Nullable List<EnforcementDocumentKind> kinds,
        @Nullable String number,
        @Nullable LocalDate issuedFrom,
        @Nullable LocalDate issuedUntil) {}
