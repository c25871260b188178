package org.anjian.api.tipoff.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.tipoff.TipOffAbout;
import org.anjian.api.tipoff.TipOffChannel;
import org.anjian.api.tipoff.TipOffId;
import org.anjian.api.tipoff.TipOffMatterId;
import org.anjian.api.tipoff.TipOffOutcome;
import org.anjian.api.tipoff.TipOffState;
import org.jspecify.annotations.Nullable;

/**
 * How far a tip-off has come, with nothing that anybody said: for lists and counts.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param verifyBy the last day for the verification
 * @param overdueSince the day that began when it became overdue
 * @param verifiedOn the day of the verification
 * @param daysToVerify the days from the acceptance to the verification
 * @param retaliation whether the informer reported retaliation
 * @param rewardFen the reward once it was granted, in fen
 * @param rewardPaidOn the day on which it was paid
 */
public record TipOffStandingView(
        TipOffId id,
        long version,
        String number,
        RegionCode region,
        List<String> regionPath,
        TipOffState state,
        TipOffChannel channel,
        TipOffAbout about,
        @Nullable Sector sector,
        boolean deaths,
        boolean named,
        LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable TipOffMatterId matter,
        @Nullable LocalDate verifyBy,
        @Nullable LocalDate overdueSince,
        @Nullable TipOffOutcome outcome,
        @Nullable LocalDate verifiedOn,
        @Nullable Long daysToVerify,
        boolean retaliation,
        @Nullable Long rewardFen,
        @Nullable LocalDate rewardPaidOn,
        Instant recordedAt) {

    public TipOffStandingView {
        regionPath = List.copyOf(regionPath);
    }
}
