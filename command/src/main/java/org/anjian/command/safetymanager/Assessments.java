package org.anjian.command.safetymanager;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.safetymanager.Assessment;
import org.anjian.api.safetymanager.AssessmentKind;
import org.anjian.api.safetymanager.AssessmentResult;
import org.anjian.api.safetymanager.ItemMark;
import org.anjian.api.safetymanager.PartResult;
import org.anjian.api.safetymanager.PostSubject;
import org.anjian.api.safetymanager.RevocationGround;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.api.safetymanager.SuspensionGround;
import org.anjian.api.safetymanager.command.CorrectAssessment;
import org.anjian.api.safetymanager.command.EnrolInAssessmentCycle;
import org.anjian.api.safetymanager.command.ObjectToAssessment;
import org.anjian.api.safetymanager.command.RecordPerformanceAssessment;
import org.anjian.api.safetymanager.command.RecordPreJobAssessment;
import org.anjian.api.safetymanager.command.RejectObjection;
import org.anjian.api.safetymanager.event.AssessmentCorrected;
import org.anjian.api.safetymanager.event.AssessmentCycleSet;
import org.anjian.api.safetymanager.event.AssessmentObjected;
import org.anjian.api.safetymanager.event.DutyClearanceRevoked;
import org.anjian.api.safetymanager.event.ObjectionRejected;
import org.anjian.api.safetymanager.event.PerformanceAssessmentOverdue;
import org.anjian.api.safetymanager.event.PerformanceAssessmentRecorded;
import org.anjian.api.safetymanager.event.PreJobAssessmentFailed;
import org.anjian.api.safetymanager.event.PreJobAssessmentPassed;
import org.anjian.command.assessmentscheme.KnownScheme;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;

/** Assessments: made once, objected to, corrected by further events, never overwritten (QJ22A-08a, QJ22A-10c, QJ22A-10d). */
final class Assessments {

    private static final String FAILED = "履职情况考核不合格";
    private static final String CORRECTED = "考核结果更正为不合格";

    private final ManagerFile file;
    private final Clearance clearance;

    Assessments(ManagerFile file, Clearance clearance) {
        this.file = file;
        this.clearance = clearance;
    }

    /** Records the assessment before work. */
    Decision record(RecordPreJobAssessment command, KnownEnterprise enterprise, KnownScheme scheme, Actor actor) {
        PostFile post = file.heldPost(command);
        Refuse.when(post.state().isCleared(), SafetyManagerRefusal.WORK_HAS_BEGUN);
        Assessment assessment = assessment(AssessmentKind.PRE_JOB, scheme, command.marks(), command.evidence(), actor);
        PostSubject subject = ManagerFile.subject(post, enterprise);
        return file.record(
                assessment.result() == AssessmentResult.PASS
                        ? new PreJobAssessmentPassed(subject, command.occurredAt(), assessment)
                        : new PreJobAssessmentFailed(subject, command.occurredAt(), assessment));
    }

    /** Records a performance assessment; a failure ends duty at every post at once (QJ22A-10d). */
    Decision record(
            RecordPerformanceAssessment command,
            KnownEnterprise enterprise,
            KnownScheme scheme,
            Actor actor,
            DeadlineManager deadlines) {
        PostFile post = file.heldPost(command);
        Refuse.unless(post.state().isCleared(), SafetyManagerRefusal.NOT_CLEARED);
        Assessment assessment =
                assessment(AssessmentKind.PERFORMANCE, scheme, command.marks(), command.evidence(), actor);
        LocalDate next =
                post.isInCycle() ? LegalTime.dayOf(command.occurredAt()).plusMonths(scheme.cycleMonths()) : null;
        file.record(new PerformanceAssessmentRecorded(
                ManagerFile.subject(post, enterprise), command.occurredAt(), assessment, next));
        if (assessment.result() == AssessmentResult.FAIL) {
            clearance.revokeAll(
                    command.occurredAt(),
                    RevocationGround.PERFORMANCE_FAILED,
                    assessment.assessmentId(),
                    FAILED,
                    actor);
        }
        if (next != null) {
            awaitNext(enterprise.id(), next, deadlines);
        }
        return file.decision();
    }

    /** Takes a post into the cycle of the scheme in force (QJ22A-04). */
    Decision enrol(
            EnrolInAssessmentCycle command, KnownEnterprise enterprise, KnownScheme scheme, DeadlineManager deadlines) {
        PostFile post = file.heldPost(command);
        LocalDate first = LegalTime.dayOf(command.occurredAt()).plusMonths(scheme.cycleMonths());
        file.record(new AssessmentCycleSet(
                ManagerFile.subject(post, enterprise),
                command.occurredAt(),
                scheme.id(),
                scheme.version(),
                scheme.cycleMonths(),
                first));
        awaitNext(enterprise.id(), first, deadlines);
        return file.decision();
    }

    private static void awaitNext(EnterpriseId enterprise, LocalDate dueOn, DeadlineManager deadlines) {
        deadlines.schedule(
                LegalTime.endOf(dueOn),
                ManagerDeadlines.ASSESSMENT_DUE,
                new ManagerDeadlines.AssessmentDue(enterprise, dueOn));
    }

    @DeadlineHandler(deadlineName = ManagerDeadlines.ASSESSMENT_DUE)
    void on(ManagerDeadlines.AssessmentDue due, SafetyManagerSettings settings) {
        PostFile post = file.post(due.enterprise());
        if (!post.state().isCleared() || post.isOverdue() || !due.dueOn().equals(post.nextDueOn())) {
            return;
        }
        Instant at = LegalTime.endOf(due.dueOn());
        file.recordPassed(new PerformanceAssessmentOverdue(post.subject(), at, due.dueOn(), post.regulator()));
        if (settings.overdue() == SafetyManagerSettings.OverdueEffect.SUSPENDS) {
            clearance.suspend(post, at, SuspensionGround.ASSESSMENT_OVERDUE);
        }
    }

    @CommandHandler
    Decision handle(ObjectToAssessment command, Actor actor) {
        PostFile post = file.post(command.enterpriseId());
        require(post, command.assessmentId());
        Refuse.when(post.hasObjection(command.assessmentId()), SafetyManagerRefusal.OBJECTION_PENDING);
        return file.record(new AssessmentObjected(
                post.subject(), command.occurredAt(), command.assessmentId(), command.grounds(), actor.id()));
    }

    /** The version of the scheme by which an assessment was made. */
    SchemeVersion schemeOf(EnterpriseId enterprise, String assessmentId) {
        Assessment made = require(file.post(enterprise), assessmentId).assessment();
        return new SchemeVersion(made.schemeId(), made.schemeVersion());
    }

    /** A version of a scheme. */
    record SchemeVersion(AssessmentSchemeId id, int version) {}

    /** Corrects an assessment by the version of the scheme it was made with. */
    Decision correct(CorrectAssessment command, KnownEnterprise enterprise, KnownScheme scheme, Actor actor) {
        PostFile post = file.post(command.enterpriseId());
        PostFile.AssessmentOnFile known = require(post, command.assessmentId());
        Assessment before = known.assessment();
        List<PartResult> parts = Marking.mark(before.kind(), scheme, command.marks());
        Refuse.when(parts.equals(before.parts()), SafetyManagerRefusal.ASSESSMENT_NOT_CHANGED, "marks");
        boolean decisive = before.kind() == AssessmentKind.PERFORMANCE || post.restsOn(before.assessmentId());
        Assessment after = new Assessment(
                before.assessmentId(),
                before.kind(),
                scheme.id(),
                scheme.version(),
                parts,
                Marking.resultOf(parts),
                actor.id(),
                actor.organisation(),
                command.evidence());
        file.record(new AssessmentCorrected(
                ManagerFile.subject(post, enterprise),
                command.occurredAt(),
                after,
                before.result(),
                known.assessedOn(),
                command.reason()));
        if (decisive && before.result() == AssessmentResult.PASS && after.result() == AssessmentResult.FAIL) {
            revokeFor(after, post, command.occurredAt(), actor);
        }
        return file.decision();
    }

    private void revokeFor(Assessment failed, PostFile post, Instant at, Actor actor) {
        if (failed.kind() == AssessmentKind.PERFORMANCE) {
            clearance.revokeAll(at, RevocationGround.RESULT_CORRECTED, failed.assessmentId(), CORRECTED, actor);
        } else if (post.state().isCleared()) {
            file.record(new DutyClearanceRevoked(
                    post.subject(),
                    at,
                    RevocationGround.RESULT_CORRECTED,
                    failed.assessmentId(),
                    CORRECTED,
                    actor.organisation()));
        }
    }

    /** Rejects an objection that is pending. */
    Decision reject(RejectObjection command, KnownEnterprise enterprise) {
        PostFile post = file.post(command.enterpriseId());
        require(post, command.assessmentId());
        Refuse.unless(post.hasObjection(command.assessmentId()), SafetyManagerRefusal.NO_OBJECTION);
        return file.record(new ObjectionRejected(
                ManagerFile.subject(post, enterprise), command.occurredAt(), command.assessmentId(), command.reason()));
    }

    private static PostFile.AssessmentOnFile require(PostFile post, String assessmentId) {
        PostFile.AssessmentOnFile known = post.assessment(assessmentId);
        Refuse.when(known == null, SafetyManagerRefusal.NO_SUCH_ASSESSMENT, "assessmentId");
        return known;
    }

    private Assessment assessment(
            AssessmentKind kind, KnownScheme scheme, List<ItemMark> marks, List<Evidence> evidence, Actor actor) {
        List<PartResult> parts = Marking.mark(kind, scheme, marks);
        return new Assessment(
                file.nextAssessmentId(),
                kind,
                scheme.id(),
                scheme.version(),
                parts,
                Marking.resultOf(parts),
                actor.id(),
                actor.organisation(),
                evidence);
    }
}
