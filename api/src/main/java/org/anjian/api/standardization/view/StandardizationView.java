package org.anjian.api.standardization.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.anjian.api.sector.Sector;
import org.anjian.api.standardization.LookBackResult;
import org.anjian.api.standardization.StandardizationId;
import org.anjian.api.standardization.StandardizationLevel;
import org.jspecify.annotations.Nullable;

/**
 * The standardisation certificates of an enterprise as its events tell it: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param endedOn when the enterprise was closed
 * @param published always true: levels and validity are public
 */
@Classified(Level.ENTERPRISE)
public record StandardizationView(
        @Classified(Level.PUBLIC) StandardizationId id,
        @Classified(Level.PUBLIC) long version,
        @Classified(Level.PUBLIC) EnterpriseId enterpriseId,
        @Classified(Level.PUBLIC) String enterpriseName,
        @Classified(Level.PUBLIC) RegionCode region,
        @Classified(Level.PUBLIC) List<String> regionPath,
        @Classified(Level.PUBLIC) Sector sector,
        @Classified(Level.PUBLIC) List<Certificate> certificates,
        List<LookBack> lookBacks,
        @Classified(Level.PUBLIC) @Nullable LocalDate endedOn,
        @Classified(Level.PUBLIC) boolean published,
        @Classified(Level.PUBLIC) Instant recordedAt) {

    /**
     * A certificate.
     *
     * @param from its first day
     * @param until its last valid day: the end of the term, or the day before it was revoked
     * @param revokedOn when it was revoked; from then it is not valid
     */
    public record Certificate(
            String number,
            StandardizationLevel level,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate revokedOn,
            @Classified(Level.ENTERPRISE) @Nullable String revokedBecause) {}

    /** A look-back review. */
    public record LookBack(String certificateNumber, LocalDate reviewedOn, LookBackResult result, String finding) {}

    public StandardizationView {
        regionPath = List.copyOf(regionPath);
        certificates = List.copyOf(certificates);
        lookBacks = List.copyOf(lookBacks);
    }
}
