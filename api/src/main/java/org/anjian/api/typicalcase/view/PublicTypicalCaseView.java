package org.anjian.api.typicalcase.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.anjian.api.typicalcase.MediaExposure;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.anjian.api.typicalcase.TypicalCaseText;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may read of a typical case: the document of an index that has no other fields. Before a news medium told of it, it
 * says nothing; after a withdrawal nothing but that and why.
 *
 * @param version how many events were folded; also the version of the document
 * @param published whether the public may know of it at all
 * @param content what can be read; null before the publication and after a withdrawal
 * @param publishedOn since when it is public
 * @param withdrawal that it was withdrawn, and why
 */
@Classified(Level.PUBLIC)
public record PublicTypicalCaseView(
        TypicalCaseId id,
        long version,
        boolean published,
        @Nullable Content content,
        @Nullable LocalDate publishedOn,
        @Nullable Withdrawal withdrawal,
        Instant recordedAt) {

    /**
     * The case.
     *
     * @param bulletin the number of the bulletin that tells of it (文号)
     * @param exposures the media that told of it, oldest first
     */
    public record Content(
            RegionCode region,
            List<String> regionPath,
            TypicalCaseText text,
            String bulletin,
            List<MediaExposure> exposures) {

        public Content {
            regionPath = List.copyOf(regionPath);
            exposures = List.copyOf(exposures);
        }
    }

    /** That it was withdrawn, and why. */
    public record Withdrawal(LocalDate on, WithdrawalReason reason, String explanation, String legalBasis) {}
}
