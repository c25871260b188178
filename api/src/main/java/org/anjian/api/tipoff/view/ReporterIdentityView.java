package org.anjian.api.tipoff.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.region.RegionCode;
import org.anjian.api.tipoff.ReporterIdentityId;
import org.anjian.api.tipoff.TipOffId;
import org.jspecify.annotations.Nullable;

/**
 * Who asked to see an informer, who granted or refused it and who saw (QJ16-15c). The name is not in it.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param nameGiven whether there is a name to be seen
 * @param contactGiven whether there is a way to reach the informer
 * @param erasedOn when the informer had it erased
 * @param requests oldest first, at most {@value #KEPT}
 */
public record ReporterIdentityView(
        ReporterIdentityId id,
        long version,
        TipOffId tipOff,
        RegionCode region,
        List<String> regionPath,
        boolean nameGiven,
        boolean contactGiven,
        List<Request> requests,
        @Nullable LocalDate erasedOn,
        Instant recordedAt) {

    /** The most requests that a document keeps. */
    public static final int KEPT = 200;

    public ReporterIdentityView {
        regionPath = List.copyOf(regionPath);
        requests = List.copyOf(requests);
    }

    /**
     * A request and what became of it.
     *
     * @param account who asked
     * @param decidedBy who granted or refused it; null while it is open
     * @param grantedUntil until when it may be seen; null where it was not granted
     * @param refusedBecause why it was refused; null where it was not
     * @param accesses when it was seen
     */
    public record Request(
            String account,
            String reason,
            Instant requestedAt,
            @Nullable String decidedBy,
            @Nullable Instant grantedUntil,
            @Nullable String refusedBecause,
            List<Instant> accesses) {

        public Request {
            accesses = List.copyOf(accesses);
        }
    }
}
