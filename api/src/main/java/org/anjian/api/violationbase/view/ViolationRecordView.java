package org.anjian.api.violationbase.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.anjian.api.sector.Sector;
import org.anjian.api.violationbase.ViolationRecordState;
import org.jspecify.annotations.Nullable;

/**
 * A decided violation in the base of its enterprise: one document a penalty case, so each is recorded exactly once. A case
 * without a decision has a document in which {@code state} is null, and is no record.
 *
 * @param kind whether the penalty is against the enterprise or a person who works there
 * @param person the person; never a name
 * @param violations the acts, as the standards call them
 * @param initialFen the fine as it was decided, in fen; null where the source does not say
 * @param fineFen the fine as it is now, without the daily ones
 * @param decidedOn the day of the decision, from which on it is recorded
 * @param voidedOn the day on which the penalty was gone
 * @param voidReason why
 * @param changes how the decision was changed, the oldest first: what stood before is void, never deleted
 * @param published whether everybody may see it: the decision was made public and stands
 */
@Classified(Level.ENTERPRISE)
public record ViolationRecordView(
        @Classified(Level.PUBLIC) PenaltyCaseId id,
        @Classified(Level.PUBLIC) long version,
        @Classified(Level.PUBLIC) @Nullable ViolationRecordState state,
        @Classified(Level.PUBLIC) @Nullable SubjectKind kind,
        @Nullable PersonId person,
        @Classified(Level.PUBLIC) @Nullable EnterpriseId enterpriseId,
        @Classified(Level.PUBLIC) @Nullable String enterpriseName,
        @Classified(Level.PUBLIC) @Nullable Sector sector,
        @Classified(Level.PUBLIC) @Nullable RegionCode region,
        @Classified(Level.PUBLIC) List<String> regionPath,
        @Classified(Level.PUBLIC) @Nullable String decisionNumber,
        @Nullable String facts,
        @Nullable String basis,
        @Classified(Level.PUBLIC) List<String> violations,
        @Classified(Level.PUBLIC) List<PenaltyKind> kinds,
        @Classified(Level.PUBLIC) @Nullable Long initialFen,
        @Classified(Level.PUBLIC) @Nullable Long fineFen,
        @Classified(Level.PUBLIC) long dailyFen,
        @Classified(Level.PUBLIC) long confiscationFen,
        @Classified(Level.PUBLIC) @Nullable LocalDate decidedOn,
        @Classified(Level.PUBLIC) @Nullable LocalDate servedOn,
        @Classified(Level.PUBLIC) @Nullable LocalDate publishedOn,
        @Classified(Level.PUBLIC) boolean published,
        @Classified(Level.PUBLIC) @Nullable LocalDate voidedOn,
        @Nullable String voidReason,
        @Classified(Level.PUBLIC) List<Change> changes,
        @Classified(Level.PUBLIC) Instant recordedAt) {

    /** The most changes that a document keeps. */
    public static final int KEPT = 200;

    public ViolationRecordView {
        regionPath = List.copyOf(regionPath);
        violations = List.copyOf(violations);
        kinds = List.copyOf(kinds);
        changes = List.copyOf(changes);
    }

    /** Whether there is a record at all. */
    public boolean isRecorded() {
        return state != null;
    }

    /**
     * A change of the decision.
     *
     * @param previousFen the fine before, in fen; null where nobody knows
     * @param fineFen the fine from then on
     * @param reason why; null for readers of what is public
     */
    public record Change(
            LocalDate on,
            @Nullable Long previousFen,
            @Nullable Long fineFen,
            @Classified(Level.ENTERPRISE) @Nullable String reason) {}
}
