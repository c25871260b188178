package org.anjian.api.emergencyplan.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.emergencyplan.EmergencyPlanState;
import org.anjian.api.emergencyplan.EmergencyPlanType;
import org.anjian.api.emergencyplan.PlanElement;
import org.anjian.api.emergencyplan.PlanEvaluation;
import org.anjian.api.emergencyplan.PlanLink;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * An emergency plan on its way from the assessment of risks to its filing and revision: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param unitClass whether the enterprise is a key unit
 * @param planVersion the version of the plan, 0 before the first draft
 * @param assessedOn when the risks were assessed
 * @param draftedOn when this version was drafted
 * @param posts the posts that need a disposal card
 * @param cards the posts that have a disposal card
 * @param fileBy the last day to file it
 * @param copiedTo the emergency department that has a copy
 * @param filingOverdue whether the last day to file passed without a filing
 * @param versions the versions, newest last, at most {@link #KEPT}
 */
public record EmergencyPlanView(
        EmergencyPlanId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        String name,
        EmergencyPlanType type,
        UnitClass unitClass,
        EmergencyPlanState state,
        int planVersion,
        String risks,
        String resources,
        LocalDate assessedOn,
        @Nullable LocalDate firstDraftedOn,
        @Nullable LocalDate draftedOn,
        @Nullable String content,
        List<PlanElement> elements,
        List<String> posts,
        List<String> cards,
        List<PlanLink> links,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate fileBy,
        @Nullable LocalDate filedOn,
        @Nullable String regulator,
        @Nullable String copiedTo,
        boolean filingOverdue,
        @Nullable LocalDate evaluatedOn,
        @Nullable PlanEvaluation evaluation,
        List<Version> versions,
        @Nullable LocalDate retiredOn,
        Instant recordedAt) {

    /** How many entries a list of the document keeps, the last ones, so that it does not grow without bound. */
    public static final int KEPT = 60;

    public EmergencyPlanView {
        regionPath = List.copyOf(regionPath);
        elements = List.copyOf(elements);
        posts = List.copyOf(posts);
        cards = List.copyOf(cards);
        links = List.copyOf(links);
        versions = List.copyOf(versions);
    }

    /**
     * A version of a plan.
     *
     * @param reason why it was revised; null for the first
     */
    public record Version(
            int number, LocalDate draftedOn, @Nullable String reason, List<PersonId> participants) {
        public Version {
            participants = List.copyOf(participants);
        }
    }

    /** Whether it is a plan of the enterprise: it was drafted and not retired. */
    public boolean counts() {
        return planVersion > 0 && state != EmergencyPlanState.RETIRED;
    }
}
