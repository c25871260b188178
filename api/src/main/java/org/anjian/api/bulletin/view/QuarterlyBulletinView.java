package org.anjian.api.bulletin.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.BulletinState;
import org.anjian.api.bulletin.CompiledBulletin;
import org.anjian.api.bulletin.IssuedRevision;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A quarterly bulletin: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param office the region whose safety-committee office issues it
 * @param regionPath the codes from the root of the jurisdiction tree to that region
 * @param quarter such as 2022-Q3
 * @param state how far its latest revision is
 * @param revision the number of the latest revision, issued or not; the first one is 1
 * @param revisionReason why there is that revision; null for the first one
 * @param earliestOn the last day for the return of the last month; null until it is known
 * @param dueOn the target day
 * @param overdueOn the day that began when it became overdue; null where it did not, or was issued in time
 * @param compiled what was compiled last, for the latest revision; null while nothing was
 * @param compiledBy the account
 * @param issued the revisions that were issued, the first one first
 * @param distributedOn when the distribution of the latest revision was ordered
 * @param bodies how many bodies it was put to
 * @param enterprises how many enterprises there were to put it to
 * @param enterprisesDelivered how many of them it was put to until now
 * @param delivered whether it was put to the last of them
 * @param receiptedOn when the last receipt was confirmed
 * @param partyCommitteeOn when the party committee got its copy
 * @param governmentOn when the government got its copy
 * @param mediaPublishedOn when the last of its typical cases became public
 * @param completedOn when it was completed
 */
public record QuarterlyBulletinView(
        QuarterlyBulletinId id,
        long version,
        RegionCode office,
        List<String> regionPath,
        BulletinQuarter quarter,
        BulletinState state,
        int revision,
        @Nullable String revisionReason,
        @Nullable LocalDate earliestOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate overdueOn,
        @Nullable CompiledBulletin compiled,
        @Nullable LocalDate compiledOn,
        @Nullable String compiledBy,
        List<IssuedRevision> issued,
        @Nullable LocalDate distributedOn,
        int bodies,
        int enterprises,
        int enterprisesDelivered,
        boolean delivered,
        @Nullable LocalDate receiptedOn,
        @Nullable LocalDate partyCommitteeOn,
        @Nullable LocalDate governmentOn,
        @Nullable LocalDate mediaPublishedOn,
        @Nullable LocalDate completedOn,
        Instant recordedAt) {

    public QuarterlyBulletinView {
        regionPath = List.copyOf(regionPath);
        issued = List.copyOf(issued);
    }
}
