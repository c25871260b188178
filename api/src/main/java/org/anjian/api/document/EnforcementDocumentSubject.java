package org.anjian.api.document;

import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What every event of an enforcement document says about it.
 *
 * @param number its number (文号), the same in all its versions
 * @param body the code of the body that issues it
 * @param record the record it is issued for
 * @param factVersion the version that the record had with the event that the document tells of
 * @param issuedOn the legal day of that event, which is the date on the document
 * @param enterpriseName the enterprise, as the record calls it
 * @param shownTo the enterprise, where it may read the document
 */
public record EnforcementDocumentSubject(
        EnforcementDocumentId id,
        EnforcementDocumentKind kind,
        String number,
        String body,
        DocumentedRecord record,
        long factVersion,
        LocalDate issuedOn,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        @Nullable EnterpriseId shownTo) {}
