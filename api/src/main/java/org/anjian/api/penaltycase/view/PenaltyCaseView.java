package org.anjian.api.penaltycase.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseTrait;
import org.anjian.api.penaltycase.Circumstance;
import org.anjian.api.penaltycase.NoPenaltyGround;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.Procedure;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A penalty case in progress and after (行政处罚案件): for those who handle it, their head and the auditor.
 *
 * @param team the accounts of those who handle it
 * @param stages the stages it went through, in their order
 * @param evidence how many pieces of evidence there are
 * @param decideBy the last day for the decision
 * @param intendedFen the fine that the party was last told of, in fen
 * @param initialFen the fine as it was decided, in fen; null before, and where the source does not say
 * @param finalFen the fine as it is now
 * @param contestedOn the day of the first remedy
 * @param citationType the kind of the citation in the system it was taken over from
 */
public record PenaltyCaseView(
        PenaltyCaseId id,
        long version,
        @Nullable String number,
        SubjectKind subjectKind,
        @Nullable PersonId person,
        EnterpriseId enterpriseId,
        String enterpriseName,
        Sector sector,
        RegionCode region,
        List<String> regionPath,
        Procedure procedure,
        CaseOrigin origin,
        String allegation,
        @Nullable String accident,
        @Nullable PenaltyCaseId linkedCase,
        PenaltyStage stage,
        List<String> team,
        List<Violation> violations,
        List<String> articles,
        List<CaseTrait> traits,
        List<Circumstance> circumstances,
        int evidence,
        List<StageEntry> stages,
        LocalDate openedOn,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate decideBy,
        boolean decisionOverdue,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate statementUntil,
        @Nullable LocalDate hearingUntil,
        @Nullable LocalDate hearingOn,
        @Nullable Long intendedFen,
        boolean stated,
        boolean heard,
        boolean legallyReviewed,
        boolean discussed,
        boolean crimeSuspected,
        @Nullable LocalDate decidedOn,
        @Nullable String decisionNumber,
        @Nullable NoPenaltyGround noPenaltyGround,
        @Nullable Long initialFen,
        @Nullable Long finalFen,
        long paidFen,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate payBy,
        @Nullable LocalDate courtFrom,
        @Nullable LocalDate courtUntil,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate contestedOn,
        boolean reconsidered,
        boolean litigated,
        boolean overturned,
        @Nullable LocalDate courtAppliedOn,
        @Nullable LocalDate revokedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate archivedOn,
        @Nullable String citationType,
        @Nullable SourceRecord sourceRecord,
        Instant recordedAt) {

    public PenaltyCaseView {
        regionPath = List.copyOf(regionPath);
        team = List.copyOf(team);
        violations = List.copyOf(violations);
        articles = List.copyOf(articles);
        traits = List.copyOf(traits);
        circumstances = List.copyOf(circumstances);
        stages = List.copyOf(stages);
    }

    /** A stage and the days it held: from the day it began to the day the next began; open while it holds. */
    public record StageEntry(
            PenaltyStage stage, LocalDate from, @Nullable LocalDate until) {}
}
