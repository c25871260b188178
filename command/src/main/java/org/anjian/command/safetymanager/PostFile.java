package org.anjian.command.safetymanager;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.api.message.LegalTime;
import org.anjian.api.safetymanager.AppraisalPeriod;
import org.anjian.api.safetymanager.Assessment;
import org.anjian.api.safetymanager.AssessmentResult;
import org.anjian.api.safetymanager.DutyCertificate;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.safetymanager.PostState;
import org.anjian.api.safetymanager.PostSubject;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.api.safetymanager.event.AppraisalSchemeAdopted;
import org.anjian.api.safetymanager.event.AssessmentCorrected;
import org.anjian.api.safetymanager.event.AssessmentCycleSet;
import org.anjian.api.safetymanager.event.AssessmentObjected;
import org.anjian.api.safetymanager.event.CertificateRenewed;
import org.anjian.api.safetymanager.event.DutyClearanceGranted;
import org.anjian.api.safetymanager.event.DutyClearanceRevoked;
import org.anjian.api.safetymanager.event.EnterpriseAppraisalOverdue;
import org.anjian.api.safetymanager.event.EnterpriseAppraisalRecorded;
import org.anjian.api.safetymanager.event.ManagingPartiesAssigned;
import org.anjian.api.safetymanager.event.ObjectionRejected;
import org.anjian.api.safetymanager.event.PerformanceAssessmentOverdue;
import org.anjian.api.safetymanager.event.PerformanceAssessmentRecorded;
import org.anjian.api.safetymanager.event.PreJobAssessmentFailed;
import org.anjian.api.safetymanager.event.PreJobAssessmentPassed;
import org.anjian.api.safetymanager.event.SafetyManagerAppointed;
import org.anjian.api.safetymanager.event.SafetyManagerEvent;
import org.anjian.command.refusal.Refuse;
import org.jspecify.annotations.Nullable;

/** What the events of one post have told so far, as far as decisions need it. */
final class PostFile {

    private PostSubject subject;
    private EmploymentMode mode = EmploymentMode.FULL_TIME;
    private LocalDate appointedOn;
    private @Nullable PostState state;
    private Instant lastStepAt;
    private @Nullable String regulator;
    private @Nullable String qualifiedBy;
    private @Nullable String revokedBy;
    private @Nullable String lastPreJob;
    private @Nullable DutyCertificate certificate;
    private @Nullable Integer cycleMonths;
    private @Nullable LocalDate nextDueOn;
    private @Nullable LocalDate overdueOn;
    private @Nullable AppraisalPeriod appraisals;
    private final Set<String> appraisedWindows = new HashSet<>();
    private final Set<String> appraisalIds = new HashSet<>();
    private final Map<String, AssessmentOnFile> assessments = new HashMap<>();
    private final Set<String> objections = new HashSet<>();

    /** An assessment as it reads today, and the day on which it was made. */
    record AssessmentOnFile(Assessment assessment, LocalDate assessedOn) {}

    void enter(SafetyManagerEvent event) {
        subject = event.post();
        PostState next = PostState.after(state, event);
        switch (event) {
            case SafetyManagerAppointed appointed -> begin(appointed);
            case ManagingPartiesAssigned parties -> regulator = parties.regulator();
            case PreJobAssessmentPassed passed -> {
                enter(passed.assessment(), event);
                lastPreJob = passed.assessment().assessmentId();
                qualifiedBy = passed.assessment().assessmentId();
            }
            case PreJobAssessmentFailed failed -> {
                enter(failed.assessment(), event);
                lastPreJob = failed.assessment().assessmentId();
                qualifiedBy = null;
            }
            case PerformanceAssessmentRecorded recorded -> {
                enter(recorded.assessment(), event);
                nextDueOn = recorded.nextDueOn();
                overdueOn = null;
            }
            case AssessmentCycleSet cycle -> {
                cycleMonths = cycle.months();
                nextDueOn = cycle.firstDueOn();
                overdueOn = null;
            }
            case PerformanceAssessmentOverdue overdue -> overdueOn = overdue.dueOn();
            case DutyClearanceGranted granted -> {
                certificate = granted.certificate();
                revokedBy = null;
            }
            case CertificateRenewed renewed -> certificate = renewed.certificate();
            case DutyClearanceRevoked revoked -> {
                // Whoever lost the clearance is assessed anew before work (QJ22A-08a).
                qualifiedBy = null;
                lastPreJob = null;
                revokedBy = revoked.assessmentId();
                leaveCycle();
            }
            case AssessmentObjected objected -> objections.add(objected.assessmentId());
            case ObjectionRejected rejected -> objections.remove(rejected.assessmentId());
            case AssessmentCorrected corrected -> enter(corrected);
            case AppraisalSchemeAdopted scheme -> appraisals = scheme.period();
            case EnterpriseAppraisalRecorded appraisal -> {
                appraisedWindows.add(appraisal.window());
                appraisalIds.add(appraisal.appraisalId());
            }
            case EnterpriseAppraisalOverdue overdue -> appraisedWindows.add(overdue.window());
            default -> {}
        }
        if (next != state) {
            state = next;
            lastStepAt = event.occurredAt();
        }
    }

    private void begin(SafetyManagerAppointed appointed) {
        mode = appointed.mode();
        appointedOn = LegalTime.dayOf(appointed.occurredAt());
        state = null;
        qualifiedBy = null;
        revokedBy = null;
        lastPreJob = null;
        certificate = null;
        leaveCycle();
        appraisals = null;
    }

    /** The cycle of a new clearance begins with it, not with the one that was lost (QJ22A-04). */
    private void leaveCycle() {
        cycleMonths = null;
        nextDueOn = null;
        overdueOn = null;
    }

    private void enter(Assessment assessment, SafetyManagerEvent event) {
        assessments.put(
                assessment.assessmentId(), new AssessmentOnFile(assessment, LegalTime.dayOf(event.occurredAt())));
    }

    private void enter(AssessmentCorrected corrected) {
        String id = corrected.assessment().assessmentId();
        assessments.put(id, new AssessmentOnFile(corrected.assessment(), corrected.assessedOn()));
        objections.remove(id);
        if (id.equals(lastPreJob)) {
            qualifiedBy = corrected.assessment().result() == AssessmentResult.PASS ? id : null;
        }
    }

    /** A failure elsewhere that cost the clearance here was corrected: the person may be cleared again. */
    void reinstate(String assessmentId) {
        if (assessmentId.equals(revokedBy)) {
            qualifiedBy = assessmentId;
        }
    }

    /** When the state began that the post is in. */
    Instant lastStepAt() {
        return lastStepAt;
    }

    PostSubject subject() {
        return subject;
    }

    EmploymentMode mode() {
        return mode;
    }

    /** The day of the appointment that is in force, in Asia/Shanghai. */
    LocalDate appointedOn() {
        return appointedOn;
    }

    PostState state() {
        return state;
    }

    @Nullable
    String regulator() {
        return regulator;
    }

    /** Whether an assessment stands that allows a clearance. */
    boolean isQualified() {
        return qualifiedBy != null;
    }

    /** Whether the clearance rests on this assessment. */
    boolean restsOn(String assessmentId) {
        return assessmentId.equals(qualifiedBy);
    }

    @Nullable
    DutyCertificate certificate() {
        return certificate;
    }

    boolean isInCycle() {
        return cycleMonths != null;
    }

    @Nullable
    LocalDate nextDueOn() {
        return nextDueOn;
    }

    boolean isOverdue() {
        return overdueOn != null;
    }

    @Nullable
    AppraisalPeriod appraisals() {
        return appraisals;
    }

    boolean isAppraised(String window) {
        return appraisedWindows.contains(window);
    }

    boolean hasAppraisal(String appraisalId) {
        return appraisalIds.contains(appraisalId);
    }

    @Nullable
    AssessmentOnFile assessment(String assessmentId) {
        return assessments.get(assessmentId);
    }

    boolean hasObjection(String assessmentId) {
        return objections.contains(assessmentId);
    }

    /** The post is held, and the act does not lie before the step it follows. */
    void requireHeld(SafetyManagerCommand command) {
        Refuse.unless(state != null && state.isHeld(), SafetyManagerRefusal.POST_ENDED);
        requireInOrder(command.occurredAt());
    }

    void requireInOrder(Instant occurredAt) {
        Refuse.when(
                lastStepAt != null && occurredAt.isBefore(lastStepAt),
                SafetyManagerRefusal.BEFORE_PREVIOUS_STEP,
                "occurredAt");
    }

    /** Files with the same history are equal: what is not in an event is not in a file. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PostFile file && facts().equals(file.facts());
    }

    @Override
    public int hashCode() {
        return facts().hashCode();
    }

    private List<Object> facts() {
        return Arrays.asList(
                subject,
                mode,
                appointedOn,
                state,
                lastStepAt,
                regulator,
                qualifiedBy,
                revokedBy,
                lastPreJob,
                certificate,
                cycleMonths,
                nextDueOn,
                overdueOn,
                appraisals,
                appraisedWindows,
                appraisalIds,
                assessments,
                objections);
    }
}
