package org.anjian.api.penaltycase.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.inspection.RecordMedium;
import org.anjian.api.message.Filed;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseTrait;
import org.anjian.api.penaltycase.Circumstance;
import org.anjian.api.penaltycase.FileReviewItem;
import org.anjian.api.penaltycase.NoPenaltyGround;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.Procedure;
import org.anjian.api.penaltycase.ProcessFact;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.ThreeSystems;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Handled;
import org.anjian.api.secrecy.Level;
import org.anjian.api.secrecy.Markable;
import org.anjian.api.secrecy.Secrecy;
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
 * @param finalFen the fine as it is now, with the daily ones
 * @param dailyFen what the daily fines are of that, in fen
 * @param contestedOn the day of the first remedy
 * @param regulator the code of the body that filed it, or decided on the spot
 * @param levelReason why a body above the county acted, where one did (QJ16-11g)
 * @param publishedOn when the decision was made public
 * @param records the records of the process, newest last, at most 200
 * @param secretFiles the SHA-256 of every record that tells a secret of the enterprise
 * @param fileReviews the reviews of its file, newest last, at most 60
 * @param processFacts what the three systems are judged by
 * @param threeSystems how it stands to the three systems now
 * @param systemsCheckedOn the day on which somebody last checked that
 * @param citationType the kind of the citation in the system it was taken over from
 */
@Classified(Level.CASE_TEAM)
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
        long dailyFen,
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
        @Nullable String regulator,
        @Nullable String levelReason,
        @Nullable LocalDate publishedOn,
        List<CaseRecord> records,
        @Classified(Level.SECRET) List<String> secretFiles,
        List<FileReview> fileReviews,
        List<ProcessFact> processFacts,
        ThreeSystems threeSystems,
        @Nullable LocalDate systemsCheckedOn,
        @Nullable String citationType,
        @Nullable SourceRecord sourceRecord,
        Instant recordedAt)
        implements Handled {

    public PenaltyCaseView {
        regionPath = List.copyOf(regionPath);
        team = List.copyOf(team);
        violations = List.copyOf(violations);
        articles = List.copyOf(articles);
        traits = List.copyOf(traits);
        circumstances = List.copyOf(circumstances);
        stages = List.copyOf(stages);
        records = List.copyOf(records);
        secretFiles = List.copyOf(secretFiles);
        fileReviews = List.copyOf(fileReviews);
        processFacts = List.copyOf(processFacts);
    }

    /** How many records of the process the document keeps. */
    public static final int KEPT_RECORDS = 200;

    /** How many reviews of the file the document keeps. */
    public static final int KEPT_REVIEWS = 60;

    /** A record of the process; the file itself stays with the body that took it. */
    public record CaseRecord(
            LocalDate on,
            PenaltyStage stage,
            RecordMedium medium,
            String title,
            String sha256,
            String device,
            String attachedBy,
            @Nullable Secrecy secrecy)
            implements Filed, Markable {

        /** The same record, which tells a secret. */
        public CaseRecord marked(Secrecy as) {
            return new CaseRecord(on, stage, medium, title, sha256, device, attachedBy, as);
        }
    }

    /** A review of the file (案卷评查, QJ16-07c). */
    public record FileReview(
            LocalDate on, String reviewer, int score, List<FileReviewItem> items, List<String> defects) {

        public FileReview {
            items = List.copyOf(items);
            defects = List.copyOf(defects);
        }
    }

    /** A stage and the days it held: from the day it began to the day the next began; open while it holds. */
    public record StageEntry(
            PenaltyStage stage, LocalDate from, @Nullable LocalDate until) {}
}
