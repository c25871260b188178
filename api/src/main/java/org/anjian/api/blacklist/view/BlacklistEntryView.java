package org.anjian.api.blacklist.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.blacklist.BlacklistGround;
import org.anjian.api.blacklist.BlacklistState;
import org.anjian.api.blacklist.RemovalGround;
import org.anjian.api.blacklist.RestrictionArea;
import org.anjian.api.blacklist.SanctionState;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.StatementOutcome;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the blacklist: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param body the organisation code of the body that penalised
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param published whether everybody may see it: it is on the list and was made public
 * @param statementUntil the last day for a statement
 * @param until the last day of the term
 * @param removableFrom the first day for an application for early removal
 * @param overdueOn the day that began when its publication became overdue; null where it did not
 * @param onList from when to when the party was on the list
 * @param sanctions the ten areas, once it was listed
 * @param removalRequestedOn when early removal was applied for; null where no application is pending
 */
public record BlacklistEntryView(
        BlacklistEntryId id,
        long version,
        SubjectKind kind,
        @Nullable PersonId person,
        EnterpriseId enterpriseId,
        String enterpriseName,
        Sector sector,
        RegionCode region,
        List<String> regionPath,
        PenaltyCaseId penaltyCaseId,
        String decisionNumber,
        String body,
        BlacklistState state,
        boolean published,
        BlacklistGround ground,
        @Nullable String facts,
        LocalDate proposedOn,
        @Nullable String noticeNumber,
        @Nullable LocalDate noticeServedOn,
        @Nullable LocalDate statementUntil,
        @Nullable LocalDate statedOn,
        @Nullable LocalDate reviewedOn,
        @Nullable StatementOutcome reviewOutcome,
        @Nullable String listingNumber,
        @Nullable LocalDate listedOn,
        @Nullable String reasons,
        @Nullable String basis,
        @Nullable LocalDate until,
        @Nullable LocalDate removableFrom,
        @Nullable LocalDate publishBy,
        @Nullable LocalDate publishedOn,
        @Nullable Integer daysLate,
        @Nullable LocalDate overdueOn,
        List<String> channels,
        List<OnList> onList,
        List<Sanction> sanctions,
        @Nullable LocalDate removalRequestedOn,
        @Nullable RemovalGround removalGround,
        @Nullable String removalNumber,
        @Nullable String removalReasons,
        @Nullable LocalDate removedOn,
        @Nullable LocalDate relistedOn,
        @Nullable LocalDate endedOn,
        Instant recordedAt) {

    public BlacklistEntryView {
        regionPath = List.copyOf(regionPath);
        channels = List.copyOf(channels);
        onList = List.copyOf(onList);
        sanctions = List.copyOf(sanctions);
    }

    /**
     * A time on the list, both days included.
     *
     * @param until the last day; null while nothing ended it
     */
    public record OnList(LocalDate from, @Nullable LocalDate until) {}

    /**
     * The restriction of one area.
     *
     * @param body the body that was told; null where none was yet
     * @param since the day on which it came to this state
     * @param measure what the body was asked for, then what it does
     * @param feedback what the body last answered
     */
    public record Sanction(
            RestrictionArea area,
            SanctionState state,
            @Nullable ResponsibleBody body,
            LocalDate since,
            @Nullable String measure,
            @Nullable String feedback) {}
}
