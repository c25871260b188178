package org.anjian.query.safetymanager;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.message.LegalTime;
import org.anjian.api.safetymanager.AppraisalPeriod;
import org.anjian.api.safetymanager.Assessment;
import org.anjian.api.safetymanager.DutyCertificate;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.safetymanager.PostState;
import org.anjian.api.safetymanager.PostSubject;
import org.anjian.api.safetymanager.StaffChange;
import org.anjian.api.safetymanager.event.AppraisalConsequenceRecorded;
import org.anjian.api.safetymanager.event.AppraisalSchemeAdopted;
import org.anjian.api.safetymanager.event.AssessmentCorrected;
import org.anjian.api.safetymanager.event.AssessmentCycleSet;
import org.anjian.api.safetymanager.event.AssessmentObjected;
import org.anjian.api.safetymanager.event.CertificateExpired;
import org.anjian.api.safetymanager.event.CertificateExpiringSoon;
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
import org.anjian.api.safetymanager.event.PreJobAssessmentRequested;
import org.anjian.api.safetymanager.event.RegulatorInformed;
import org.anjian.api.safetymanager.event.RetaliationAlertRaised;
import org.anjian.api.safetymanager.event.RetaliationReported;
import org.anjian.api.safetymanager.event.SafetyManagerActivated;
import org.anjian.api.safetymanager.event.SafetyManagerAppointed;
import org.anjian.api.safetymanager.event.SafetyManagerBarLifted;
import org.anjian.api.safetymanager.event.SafetyManagerBarred;
import org.anjian.api.safetymanager.event.SafetyManagerDeparted;
import org.anjian.api.safetymanager.event.SafetyManagerDismissed;
import org.anjian.api.safetymanager.event.SafetyManagerEvent;
import org.anjian.api.safetymanager.event.SafetyManagerPayChanged;
import org.anjian.api.safetymanager.event.SafetyManagerSuspended;
import org.anjian.api.safetymanager.view.SafetyManagerView;
import org.anjian.api.safetymanager.view.SafetyManagerView.Post;
import org.anjian.api.sector.Sector;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** A post while it is being folded. */
final class PostSheet {

    /** The sectors whose enterprises inform the regulator of every appointment and dismissal (NL-AQ26: 安全生产法第二十六条). */
    private static final Set<Sector> INFORMING = EnumSet.of(
            Sector.COAL_MINE,
            Sector.NON_COAL_MINE,
            Sector.METAL_SMELTING,
            Sector.HAZARDOUS_CHEMICALS,
            Sector.FIREWORKS,
            Sector.CIVIL_EXPLOSIVES);

    private PostSubject subject;
    private EmploymentMode mode = EmploymentMode.FULL_TIME;
    private @Nullable String regulator;
    private @Nullable PostState state;
    private LocalDate since;
    private LocalDate appointedOn;
    private @Nullable LocalDate assessmentRequestedOn;
    private @Nullable DutyCertificate certificate;
    private @Nullable Integer cycleMonths;
    private @Nullable LocalDate nextDueOn;
    private SafetyManagerView.@Nullable LastAssessment lastAssessment;
    private @Nullable AppraisalPeriod appraisalPeriod;
    private List<SafetyManagerView.Appraisal> appraisals = List.of();
    private List<SafetyManagerView.Consequence> consequences = List.of();
    private List<String> missedAppraisals = List.of();
    private List<String> objections = List.of();
    private int retaliationReports;
    private int retaliationAlerts;
    private @Nullable LocalDate informedOfAppointmentOn;
    private @Nullable LocalDate informedOfDismissalOn;
    private @Nullable LocalDate endedOn;
    private @Nullable String endReason;

    /** A post that an event is the first to speak of. */
    PostSheet(LocalDate day) {
        since = day;
        appointedOn = day;
    }

    /** A post as it was written. */
    PostSheet(SafetyManagerView before, Post post) {
        subject = new PostSubject(
                before.id(),
                before.personId(),
                post.enterpriseId(),
                post.enterpriseName(),
                post.region(),
                post.sector(),
                post.account());
        mode = post.mode();
        regulator = post.regulator();
        state = post.state();
        since = post.since();
        appointedOn = post.appointedOn();
        assessmentRequestedOn = post.assessmentRequestedOn();
        certificate = post.certificateNumber() == null
                ? null
                : new DutyCertificate(post.certificateNumber(), post.certificateFrom(), post.certificateUntil());
        cycleMonths = post.cycleMonths();
        nextDueOn = post.nextDueOn();
        lastAssessment = post.lastAssessment();
        appraisalPeriod = post.appraisalPeriod();
        appraisals = post.appraisals();
        consequences = post.consequences();
        missedAppraisals = post.missedAppraisals();
        objections = post.pendingObjections();
        retaliationReports = post.retaliationReports();
        retaliationAlerts = post.retaliationAlerts();
        informedOfAppointmentOn = post.informedOfAppointmentOn();
        informedOfDismissalOn = post.informedOfDismissalOn();
        endedOn = post.endedOn();
        endReason = post.endReason();
    }

    void enter(SafetyManagerEvent event) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        subject = event.post();
        PostState next = PostState.after(state, event);
        if (next != state) {
            state = next;
            since = day;
        }
        apply(event, day);
    }

    private void apply(SafetyManagerEvent event, LocalDate day) {
        switch (event) {
            case SafetyManagerAppointed e -> begin(e, day);
            case ManagingPartiesAssigned e -> regulator = e.regulator();
            case PreJobAssessmentRequested e -> assessmentRequestedOn = day;
            case PreJobAssessmentPassed e -> last(e.assessment(), day);
            case PreJobAssessmentFailed e -> last(e.assessment(), day);
            case DutyClearanceGranted e -> certificate = e.certificate();
            case AssessmentCycleSet e -> {
                cycleMonths = e.months();
                nextDueOn = e.firstDueOn();
            }
            case SafetyManagerActivated e -> {}
            case PerformanceAssessmentRecorded e -> {
                last(e.assessment(), day);
                nextDueOn = e.nextDueOn();
            }
            case PerformanceAssessmentOverdue e -> {}
            case SafetyManagerSuspended e -> {}
            case DutyClearanceRevoked e -> {
                cycleMonths = null;
                nextDueOn = null;
            }
            case SafetyManagerBarred e -> {}
            case SafetyManagerBarLifted e -> {}
            case AssessmentObjected e -> objections = kept(objections, e.assessmentId());
            case AssessmentCorrected e -> correct(e);
            case ObjectionRejected e -> decided(e.assessmentId());
            case AppraisalSchemeAdopted e -> appraisalPeriod = e.period();
            case EnterpriseAppraisalRecorded e ->
                appraisals = kept(
                        appraisals,
                        new SafetyManagerView.Appraisal(e.appraisalId(), e.window(), day, e.result(), e.comment()));
            case EnterpriseAppraisalOverdue e -> missedAppraisals = kept(missedAppraisals, e.window());
            case AppraisalConsequenceRecorded e ->
                consequences = kept(
                        consequences,
                        new SafetyManagerView.Consequence(day, e.type(), e.appraisalId(), e.description()));
            case SafetyManagerDismissed e -> end(day, e.reason());
            case SafetyManagerPayChanged e -> {}
            case RetaliationReported e -> retaliationReports++;
            case RetaliationAlertRaised e -> retaliationAlerts++;
            case CertificateRenewed e -> certificate = e.certificate();
            case CertificateExpiringSoon e -> {}
            case CertificateExpired e -> {}
            case SafetyManagerDeparted e -> end(day, e.reason());
            case RegulatorInformed e -> {
                if (e.matter() == StaffChange.APPOINTMENT) {
                    informedOfAppointmentOn = day;
                } else {
                    informedOfDismissalOn = day;
                }
            }
        }
    }

    private void begin(SafetyManagerAppointed e, LocalDate day) {
        mode = e.mode();
        appointedOn = day;
        assessmentRequestedOn = null;
        certificate = null;
        cycleMonths = null;
        nextDueOn = null;
        appraisalPeriod = null;
        informedOfAppointmentOn = null;
        informedOfDismissalOn = null;
        endedOn = null;
        endReason = null;
    }

    private void end(LocalDate day, String reason) {
        endedOn = day;
        endReason = reason;
    }

    private void last(Assessment made, LocalDate assessedOn) {
        lastAssessment = new SafetyManagerView.LastAssessment(
                made.assessmentId(), made.kind(), made.result(), assessedOn, made.schemeId(), made.schemeVersion());
    }

    private void correct(AssessmentCorrected e) {
        decided(e.assessment().assessmentId());
        if (lastAssessment != null
                && lastAssessment.assessmentId().equals(e.assessment().assessmentId())) {
            last(e.assessment(), e.assessedOn());
        }
    }

    private void decided(String assessmentId) {
        objections = objections.stream()
                .filter(pending -> !pending.equals(assessmentId))
                .toList();
    }

    private static <T> List<T> kept(List<T> elements, T next) {
        List<T> all = new ArrayList<>(elements);
        all.add(next);
        return List.copyOf(LastEntries.of(all, SafetyManagerView.KEPT));
    }

    Post post() {
        return new Post(
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                subject.sector(),
                mode,
                subject.account(),
                regulator,
                state,
                since,
                appointedOn,
                assessmentRequestedOn,
                certificate == null ? null : certificate.number(),
                certificate == null ? null : certificate.validFrom(),
                certificate == null ? null : certificate.validUntil(),
                cycleMonths,
                nextDueOn,
                lastAssessment,
                appraisalPeriod,
                appraisals,
                consequences,
                missedAppraisals,
                objections,
                retaliationReports,
                retaliationAlerts,
                INFORMING.contains(subject.sector()),
                informedOfAppointmentOn,
                informedOfDismissalOn,
                endedOn,
                endReason);
    }
}
