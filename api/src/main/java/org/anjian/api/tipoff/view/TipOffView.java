package org.anjian.api.tipoff.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.person.PersonalText;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.tipoff.MessageSender;
import org.anjian.api.tipoff.TipOffAbout;
import org.anjian.api.tipoff.TipOffChannel;
import org.anjian.api.tipoff.TipOffHazard;
import org.anjian.api.tipoff.TipOffId;
import org.anjian.api.tipoff.TipOffMatterId;
import org.anjian.api.tipoff.TipOffOutcome;
import org.anjian.api.tipoff.TipOffState;
import org.jspecify.annotations.Nullable;

/**
 * A tip-off with all that was said: for those who handle it, each read written down. What the informer and the handler said is
 * stored encrypted.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param matter what it is about, together with others
 * @param verifyBy the last day for the verification
 * @param overdueSince the day that began when it became overdue
 * @param record the written record of the verification
 * @param messages newest last, at most {@value #KEPT}
 * @param hazards the hazards that were raised from it, which do not know of it
 * @param rewardFen the reward as proposed, in fen
 * @param rewardPaidOn the day on which it was paid
 */
public record TipOffView(
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
        PersonalText text,
        @Nullable TipOffMatterId matter,
        @Nullable String handler,
        @Nullable LocalDate verifyBy,
        @Nullable LocalDate overdueSince,
        @Nullable TipOffOutcome outcome,
        @Nullable String findings,
        List<Evidence> record,
        @Nullable String decisionReason,
        @Nullable ResponsibleBody transferredTo,
        @Nullable String measures,
        @Nullable String measuresSignedBy,
        @Nullable PersonalText answer,
        List<Message> messages,
        List<TipOffHazard> hazards,
        List<Referral> referrals,
        boolean retaliation,
        @Nullable Long rewardFen,
        @Nullable LocalDate rewardPaidOn,
        Instant recordedAt) {

    /** The most messages, hazards and referrals that a document keeps. */
    public static final int KEPT = 300;

    public TipOffView {
        regionPath = List.copyOf(regionPath);
        record = List.copyOf(record);
        messages = List.copyOf(messages);
        hazards = List.copyOf(hazards);
        referrals = List.copyOf(referrals);
    }

    /** A message between the informer and the handler; one about retaliation is an alert. */
    public record Message(LocalDate on, MessageSender sender, PersonalText text, boolean retaliation) {}

    /** What was handed to a body that inspects. */
    public record Referral(LocalDate on, ResponsibleBody to, String reference, String wording) {}
}
