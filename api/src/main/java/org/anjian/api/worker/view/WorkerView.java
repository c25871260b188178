package org.anjian.api.worker.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.unsafeact.UnsafeActType;
import org.anjian.api.worker.EducationLevel;
import org.anjian.api.worker.MeasureDecision;
import org.anjian.api.worker.WorkerEntry;
import org.anjian.api.worker.WorkerId;
import org.anjian.api.worker.WorkerMeasure;
import org.jspecify.annotations.Nullable;

/**
 * A worker's way to the post and conduct there: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param educationOwed whether the entry in force owes the three levels
 * @param hoursOwed how many hours of education it owes
 * @param education the education for the entry in force
 * @param educationCompletedOn the day the three levels were complete
 * @param working whether the worker is at work
 * @param violations the last violations, at most {@link #VIOLATIONS_KEPT}; the rest are in the timeline
 * @param violationsRecorded how many there are in all
 * @param retrainingRequiredOn the day education was called for again, until it is complete
 */
public record WorkerView(
        WorkerId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        String workerNumber,
        String post,
        WorkerEntry entry,
        LocalDate enteredOn,
        boolean educationOwed,
        int hoursOwed,
        List<Education> education,
        @Nullable LocalDate educationCompletedOn,
        @Nullable Integer examScore,
        boolean examPassed,
        boolean working,
        @Nullable LocalDate workStartedOn,
        List<Violation> violations,
        int violationsRecorded,
        @Nullable LocalDate retrainingRequiredOn,
        List<Proposal> proposals,
        Instant recordedAt) {

    /** How many violations a document keeps, so that it does not grow without bound. */
    public static final int VIOLATIONS_KEPT = 100;

    public WorkerView {
        regionPath = List.copyOf(regionPath);
        education = List.copyOf(education);
        violations = List.copyOf(violations);
        proposals = List.copyOf(proposals);
    }

    /** Education at one level. */
    public record Education(EducationLevel level, int hours, LocalDate on) {}

    /** A violation. */
    public record Violation(UnsafeActType type, String description, LocalDate on) {}

    /** A proposal of the safety manager, and the principal's decision. */
    public record Proposal(
            String proposalId,
            WorkerMeasure measure,
            String reason,
            LocalDate on,
            @Nullable MeasureDecision decision,
            @Nullable LocalDate decidedOn) {}
}
