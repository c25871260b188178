package org.anjian.api.safetymanager.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonalText;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetymanager.AppraisalPeriod;
import org.anjian.api.safetymanager.AppraisalResult;
import org.anjian.api.safetymanager.AssessmentKind;
import org.anjian.api.safetymanager.AssessmentResult;
import org.anjian.api.safetymanager.ConsequenceType;
import org.anjian.api.safetymanager.EmploymentMode;
import org.anjian.api.safetymanager.PostState;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The file of a safety manager: the read model's document, one a person.
 *
 * @param version how many events were folded; also the version of the document
 * @param name the name, as it was at the last appointment
 * @param enterpriseIds the enterprises of all posts, also of those that ended
 * @param regionPath the codes of the regions of all posts and of the regions above them
 * @param accounts the accounts under which the person acts or acted
 * @param barredIn the jurisdictions for which the person is barred (QJ22A-10b)
 * @param posts the posts, in the order of appointment
 */
public record SafetyManagerView(
        SafetyManagerId id,
        long version,
        PersonId personId,
        @Nullable PersonalText name,
        List<EnterpriseId> enterpriseIds,
        List<String> regionPath,
        List<String> accounts,
        List<RegionCode> barredIn,
        List<Post> posts,
        Instant recordedAt) {

    /** How many appraisals, consequences and missed windows a post keeps, so that a document does not grow without bound. */
    public static final int KEPT = 40;

    public SafetyManagerView {
        enterpriseIds = List.copyOf(enterpriseIds);
        regionPath = List.copyOf(regionPath);
        accounts = List.copyOf(accounts);
        barredIn = List.copyOf(barredIn);
        posts = List.copyOf(posts);
    }

    /** Whether the person is barred for a jurisdiction that contains this region. */
    public boolean isBarredIn(RegionCode region) {
        return barredIn.stream().anyMatch(region::isWithin);
    }

    /**
     * One post.
     *
     * @param regulator the regulator, one of the two managing parties
     * @param since since when the state holds
     * @param certificateUntil the last day of the certificate
     * @param cycleMonths the cycle of performance assessments; null where the post is in none
     * @param nextDueOn the last day for the next performance assessment
     * @param lastAssessment the last assessment as it reads today
     * @param mustInform whether the regulator must be informed of the appointment and dismissal (NL-AQ26)
     * @param pendingObjections the assessments with an objection that was not decided
     * @param retaliationAlerts how many alerts were raised (QJ22A-11b)
     */
    public record Post(
            EnterpriseId enterpriseId,
            String enterpriseName,
            RegionCode region,
            List<String> regionPath,
            Sector sector,
            EmploymentMode mode,
            String account,
            @Nullable String regulator,
            PostState state,
            LocalDate since,
            LocalDate appointedOn,
            @Nullable LocalDate assessmentRequestedOn,
            @Nullable String certificateNumber,
            @Nullable LocalDate certificateFrom,
            @Nullable LocalDate certificateUntil,
            @Nullable Integer cycleMonths,
            @Nullable LocalDate nextDueOn,
            @Nullable LastAssessment lastAssessment,
            @Nullable AppraisalPeriod appraisalPeriod,
            List<Appraisal> appraisals,
            List<Consequence> consequences,
            List<String> missedAppraisals,
            List<String> pendingObjections,
            @Nullable @Classified(Level.INTERNAL) Integer retaliationReports,
            @Nullable @Classified(Level.INTERNAL) Integer retaliationAlerts,
            boolean mustInform,
            @Nullable LocalDate informedOfAppointmentOn,
            @Nullable LocalDate informedOfDismissalOn,
            @Nullable LocalDate endedOn,
            @Nullable String endReason) {

        public Post {
            regionPath = List.copyOf(regionPath);
            appraisals = List.copyOf(appraisals);
            consequences = List.copyOf(consequences);
            missedAppraisals = List.copyOf(missedAppraisals);
            pendingObjections = List.copyOf(pendingObjections);
        }

        /** Whether the performance assessment of a post with clearance was due before this day (QJ22A-10c). */
        public boolean isOverdueOn(LocalDate day) {
            return state.isCleared() && nextDueOn != null && nextDueOn.isBefore(day);
        }
    }

    /** The last assessment at a post as it reads today. */
    public record LastAssessment(
            String assessmentId,
            AssessmentKind kind,
            AssessmentResult result,
            LocalDate assessedOn,
            AssessmentSchemeId schemeId,
            int schemeVersion) {}

    /** An appraisal by the enterprise. */
    public record Appraisal(String appraisalId, String window, LocalDate on, AppraisalResult result, String comment) {}

    /** A consequence and the appraisal it rests on. */
    public record Consequence(LocalDate on, ConsequenceType type, String appraisalId, String description) {}
}
