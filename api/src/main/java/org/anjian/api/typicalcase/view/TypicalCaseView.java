package org.anjian.api.typicalcase.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.TypicalCase;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.typicalcase.MediaExposure;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.anjian.api.typicalcase.TypicalCaseState;
import org.anjian.api.typicalcase.TypicalCaseText;
import org.jspecify.annotations.Nullable;

/**
 * A typical case as the offices see it, the unredacted parts included: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param organisation the code of the regulator that nominated it
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param nominated its four parts as the return tells them
 * @param text the words for the public; null while there are none
 * @param note what the office said when it sent the wording back; null after the next wording
 * @param bulletin the first bulletin that tells of it
 * @param bulletinNumber its number (文号)
 * @param publishOn the day of its issue: the last day for the publication
 * @param exposures the media that told of it, oldest first; the last hundred
 * @param timeliness whether the first medium did so in time; null while none did
 * @param overdueOn the day that began when it became overdue; null where it did not, or turned out to be in time
 */
public record TypicalCaseView(
        TypicalCaseId id,
        long version,
        PenaltyCaseId penaltyCase,
        MonthlyReturnId returnId,
        String organisation,
        RegionCode region,
        List<String> regionPath,
        TypicalCaseState state,
        TypicalCase nominated,
        LocalDate nominatedOn,
        String nominatedBy,
        @Nullable TypicalCaseText text,
        @Nullable LocalDate redactedOn,
        @Nullable String redactedBy,
        @Nullable String note,
        @Nullable LocalDate approvedOn,
        @Nullable String approvedBy,
        @Nullable QuarterlyBulletinId bulletin,
        @Nullable String bulletinNumber,
        @Nullable LocalDate publishOn,
        List<MediaExposure> exposures,
        @Nullable Timeliness timeliness,
        @Nullable LocalDate overdueOn,
        @Nullable Withdrawal withdrawal,
        Instant recordedAt) {

    /** The most exposures that are kept. */
    public static final int KEPT = 100;

    public TypicalCaseView {
        regionPath = List.copyOf(regionPath);
        exposures = List.copyOf(exposures);
    }

    /** That it was withdrawn, and why. */
    public record Withdrawal(LocalDate on, WithdrawalReason reason, String explanation, String legalBasis, String by) {}
}
