package org.anjian.api.normativedocument.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.normativedocument.DocumentCleanupId;
import org.anjian.api.normativedocument.DocumentCleanupState;
import org.anjian.api.normativedocument.RepealedDocument;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * The clean-up that a locality owes: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param region the locality
 * @param regionPath the codes from the root of the jurisdiction tree to the locality
 * @param reportBy the last day for the report
 * @param overdueOn the day that began when it became overdue; null where it did not, or where the report turned out to be in time
 * @param reportedOn when the superior government received the report
 * @param reportedBy the account
 * @param daysLate calendar days after the last day; null while there is no report
 * @param repealed what was repealed
 * @param superior the body that received the report
 */
public record DocumentCleanupView(
        DocumentCleanupId id,
        long version,
        RegionCode region,
        List<String> regionPath,
        DocumentCleanupState state,
        LocalDate reportBy,
        @Nullable LocalDate overdueOn,
        @Nullable LocalDate reportedOn,
        @Nullable String reportedBy,
        @Nullable Integer daysLate,
        List<RepealedDocument> repealed,
        @Nullable ResponsibleBody superior,
        @Nullable RegionCode superiorRegion,
        Instant recordedAt) {

    public DocumentCleanupView {
        regionPath = List.copyOf(regionPath);
        repealed = List.copyOf(repealed);
    }
}
