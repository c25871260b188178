package org.anjian.api.normativedocument.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.normativedocument.DocumentKind;
import org.anjian.api.normativedocument.DocumentStanding;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which normative documents to list. What is null does not restrict.
 *
 * @param region the region whose subtree is meant
 * @param on the day whose standings are meant; today where it is null
 */
public record NormativeDocumentFilter(
        @Nullable List<DocumentKind> kinds,
        @Nullable List<DocumentStanding> standings,
        @Nullable RegionCode region,
        @Nullable LocalDate on) {

    /** The same, with a day for its standings where it names none. */
    public NormativeDocumentFilter orOn(LocalDate today) {
        return on == null && standings != null ? new NormativeDocumentFilter(kinds, standings, region, today) : this;
    }
}
