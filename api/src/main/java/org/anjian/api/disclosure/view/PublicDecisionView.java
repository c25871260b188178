package org.anjian.api.disclosure.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.disclosure.DecisionKind;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.disclosure.WithheldKind;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may read of a decision: the document of an index that has no other fields. Before the first publication it says
 * nothing; after a withdrawal or the end of its time nothing but that, its number and its clock.
 *
 * @param published whether the public may know of it at all
 * @param standing whether it can be read, and why not
 * @param number the number of the decision
 * @param content what can be read; null where nothing can
 * @param clock since when, until when, and what changed
 */
@Classified(Level.PUBLIC)
public record PublicDecisionView(
        DisclosureId id,
        long version,
        boolean published,
        @Nullable PublicStanding standing,
        @Nullable String number,
        @Nullable Content content,
        @Nullable Clock clock,
        Instant recordedAt) {

    /** Whether a public record can be read. */
    public enum PublicStanding {
        /** It can. */
        PUBLIC,
        /** It was withdrawn: this is its tombstone. */
        WITHDRAWN,
        /** Its time is over. */
        EXPIRED
    }

    /**
     * The decision.
     *
     * @param agency the code of the body that made it
     * @param party whether it is against a unit or against a person, who is not named
     * @param enterpriseName the enterprise, or the enterprise where the person works
     * @param creditCode of the enterprise; null where it has none
     * @param summary the facts in the words for the public
     * @param withheld what was left out of them
     * @param fineFen the fine, in fen
     * @param confiscationFen what is confiscated, in fen
     * @param replies what the enterprise says of it
     */
    public record Content(
            DecisionKind kind,
            String agency,
            SubjectKind party,
            String enterpriseName,
            @Nullable CreditCode creditCode,
            RegionCode region,
            List<String> regionPath,
            LocalDate decidedOn,
            List<String> grounds,
            List<PenaltyKind> penalties,
            @Nullable Long fineFen,
            @Nullable Long confiscationFen,
            String summary,
            List<WithheldKind> withheld,
            List<Reply> replies) {

        public Content {
            regionPath = List.copyOf(regionPath);
            grounds = List.copyOf(grounds);
            penalties = List.copyOf(penalties);
            withheld = List.copyOf(withheld);
            replies = List.copyOf(replies);
        }

        /** The same with one reply more. */
        public Content replied(List<Reply> all) {
            return new Content(
                    kind,
                    agency,
                    party,
                    enterpriseName,
                    creditCode,
                    region,
                    regionPath,
                    decidedOn,
                    grounds,
                    penalties,
                    fineFen,
                    confiscationFen,
                    summary,
                    withheld,
                    all);
        }
    }

    /**
     * The clock of a public record.
     *
     * @param publishedOn since when
     * @param correctedOn when it was corrected last
     * @param restoredOn when it was made public again last
     * @param expiresOn the last day on which it can be read
     * @param expiredOn since when its time is over
     * @param withdrawnOn since when it is withdrawn
     * @param reason why it was withdrawn
     * @param why the reason of the last change, in words, with its legal basis
     */
    public record Clock(
            LocalDate publishedOn,
            @Nullable LocalDate correctedOn,
            @Nullable LocalDate restoredOn,
            @Nullable LocalDate expiresOn,
            @Nullable LocalDate expiredOn,
            @Nullable LocalDate withdrawnOn,
            @Nullable WithdrawalReason reason,
            @Nullable Why why) {}

    /** Why something changed. */
    public record Why(String reason, String legalBasis) {}

    /** What the enterprise said. */
    public record Reply(LocalDate on, String text) {}
}
