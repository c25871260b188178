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
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
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
@Classified(Level.ENTERPRISE)
public record BlacklistEntryView(
        @Classified(Level.PUBLIC) BlacklistEntryId id,
        @Classified(Level.PUBLIC) long version,
        @Classified(Level.PUBLIC) SubjectKind kind,
        @Classified(Level.PUBLIC) @Nullable PersonId person,
        @Classified(Level.PUBLIC) EnterpriseId enterpriseId,
        @Classified(Level.PUBLIC) String enterpriseName,
        @Classified(Level.PUBLIC) Sector sector,
        @Classified(Level.PUBLIC) RegionCode region,
        @Classified(Level.PUBLIC) List<String> regionPath,
        @Classified(Level.PUBLIC) PenaltyCaseId penaltyCaseId,
        @Classified(Level.PUBLIC) String decisionNumber,
        @Classified(Level.PUBLIC) String body,
        @Classified(Level.PUBLIC) BlacklistState state,
        @Classified(Level.PUBLIC) boolean published,
        @Classified(Level.PUBLIC) BlacklistGround ground,
        @Nullable String facts,
        @Classified(Level.PUBLIC) LocalDate proposedOn,
        @Nullable String noticeNumber,
        @Nullable LocalDate noticeServedOn,
        @Nullable LocalDate statementUntil,
        @Nullable LocalDate statedOn,
        @Nullable LocalDate reviewedOn,
        @Nullable StatementOutcome reviewOutcome,
        @Classified(Level.PUBLIC) @Nullable String listingNumber,
        @Classified(Level.PUBLIC) @Nullable LocalDate listedOn,
        @Classified(Level.PUBLIC) @Nullable String reasons,
        @Classified(Level.PUBLIC) @Nullable String basis,
        @Classified(Level.PUBLIC) @Nullable LocalDate until,
        @Classified(Level.PUBLIC) @Nullable LocalDate removableFrom,
        @Classified(Level.PUBLIC) @Nullable LocalDate publishBy,
        @Classified(Level.PUBLIC) @Nullable LocalDate publishedOn,
        @Classified(Level.PUBLIC) @Nullable Integer daysLate,
        @Classified(Level.PUBLIC) @Nullable LocalDate overdueOn,
        @Classified(Level.PUBLIC) List<String> channels,
        @Classified(Level.PUBLIC) List<OnList> onList,
        List<Sanction> sanctions,
        @Nullable LocalDate removalRequestedOn,
        @Nullable RemovalGround removalGround,
        @Nullable String removalNumber,
        @Nullable String removalReasons,
        @Nullable LocalDate removedOn,
        @Classified(Level.PUBLIC) @Nullable LocalDate relistedOn,
        @Nullable LocalDate endedOn,
        @Classified(Level.PUBLIC) Instant recordedAt) {

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
