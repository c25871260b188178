package org.anjian.api.disclosure.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.DecisionFate;
import org.anjian.api.disclosure.DecisionKind;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.DisclosureTerm;
import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.disclosure.PublicationState;
import org.anjian.api.disclosure.ReviewOutcome;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.jspecify.annotations.Nullable;

/**
 * The publication of a decision as officers follow it: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param decision the decision as it is now
 * @param term by when the first publication is due
 * @param dueOn its last day; null until the working-day calendar of its year is published
 * @param overdueOn the day that began when it became overdue; null where it did not, or where it turned out to be in time
 * @param proposal what is proposed and not public yet
 * @param publishedOn the day of the first publication
 * @param workingDays how many working days after the decision that was
 * @param shown what the public reads, or read last
 * @param expiresOn the last day on which the public reads it
 * @param fate what became of the decision
 * @param withdrawal by when that makes the withdrawal due
 * @param withdrawalOwed whether it is due and not done
 * @param withdrawBy its last day, while it is not done and the day is known; null otherwise
 * @param withdrawalOverdueOn the day that began when the withdrawal became overdue
 * @param withdrawalTimeliness whether it was done in time
 */
public record DisclosureView(
        DisclosureId id,
        long version,
        DecisionKind kind,
        String record,
        @Nullable String number,
        String agency,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        LocalDate decidedOn,
        DisclosedDecision decision,
        PublicationState state,
        DisclosureTerm term,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate overdueOn,
        @Classified(Level.INTERNAL) @Nullable Proposal proposal,
        @Nullable LocalDate publishedOn,
        @Nullable String publishedBy,
        @Nullable String channel,
        @Nullable Evidence text,
        @Nullable Timeliness timeliness,
        @Nullable Integer workingDays,
        @Nullable PublicWording shown,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate expiredOn,
        @Nullable DecisionFate fate,
        @Nullable DisclosureTerm withdrawal,
        boolean withdrawalOwed,
        @Nullable LocalDate withdrawBy,
        @Nullable LocalDate withdrawalOverdueOn,
        @Nullable Timeliness withdrawalTimeliness,
        List<Change> changes,
        List<Reply> replies,
        Instant recordedAt) {

    /** The most changes and the most replies that a document keeps. */
    public static final int KEPT = 100;

    public DisclosureView {
        regionPath = List.copyOf(regionPath);
        changes = List.copyOf(changes);
        replies = List.copyOf(replies);
    }

    /** What is proposed, and what the reviewer said of it. */
    public record Proposal(
            PublicWording wording,
            LocalDate proposedOn,
            String proposedBy,
            @Nullable ReviewOutcome outcome,
            @Nullable LocalDate reviewedOn,
            @Nullable String reviewedBy,
            @Nullable String note) {}

    /**
     * A correction, a withdrawal or a restoration.
     *
     * @param to the state since
     * @param withdrawn why it was withdrawn, where it was
     */
    public record Change(
            PublicationState to,
            LocalDate on,
            @Nullable WithdrawalReason withdrawn,
            String reason,
            String legalBasis,
            String by) {}

    /** What the enterprise said. */
    public record Reply(LocalDate on, String text, String by) {}
}
