package org.anjian.api.safetyrule.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetyrule.SafetyRuleId;
import org.anjian.api.safetyrule.SafetyRuleKind;
import org.anjian.api.safetyrule.SafetyRuleState;
import org.anjian.api.safetyrule.SafetyRuleTopic;
import org.anjian.api.safetyrule.StudySession;
import org.jspecify.annotations.Nullable;

/**
 * A safety rule or operating procedure with its versions: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param ruleVersion the newest version
 * @param versionInForce the version in force
 * @param topicsInForce the topics of the version in force
 * @param inForce whether a version is in force
 * @param versions the versions, newest last, at most {@link #KEPT}
 * @param places where the version in force is posted
 * @param studySessions the sessions planned at publication
 * @param studies the sessions held, newest last, at most {@link #KEPT}
 * @param evaluations the evaluations, newest last, at most {@link #KEPT}
 */
public record SafetyRuleView(
        SafetyRuleId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        String title,
        SafetyRuleKind kind,
        SafetyRuleState state,
        int ruleVersion,
        @Nullable Integer versionInForce,
        List<SafetyRuleTopic> topicsInForce,
        boolean inForce,
        List<Version> versions,
        List<String> places,
        @Nullable LocalDate publishedOn,
        List<StudySession> studySessions,
        List<StudySession> studies,
        List<Evaluation> evaluations,
        @Nullable LocalDate retiredOn,
        Instant recordedAt) {

    /** How many entries a list of the document keeps, the last ones, so that it does not grow without bound. */
    public static final int KEPT = 60;

    public SafetyRuleView {
        regionPath = List.copyOf(regionPath);
        topicsInForce = List.copyOf(topicsInForce);
        versions = List.copyOf(versions);
        places = List.copyOf(places);
        studySessions = List.copyOf(studySessions);
        studies = List.copyOf(studies);
        evaluations = List.copyOf(evaluations);
    }

    /**
     * A version of a rule: the evidence of who drafted it and on what basis (QX24-01).
     *
     * @param reason why it was revised; null for the first
     */
    public record Version(
            String versionId,
            int number,
            LocalDate draftedOn,
            @Nullable String reason,
            List<SafetyRuleTopic> topics,
            List<String> legalBasis,
            String content,
            List<PersonId> participants,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate publishedOn) {
        public Version {
            topics = List.copyOf(topics);
            legalBasis = List.copyOf(legalBasis);
            participants = List.copyOf(participants);
        }
    }

    /**
     * An evaluation and what followed from it.
     *
     * @param proposedOn when an amendment was proposed
     * @param noChangeOn when it was concluded that no change is needed
     */
    public record Evaluation(
            String evaluationId,
            LocalDate on,
            String opinions,
            String conclusion,
            @Nullable LocalDate proposedOn,
            @Nullable String proposal,
            @Nullable LocalDate noChangeOn,
            @Nullable String noChangeReason) {}

    /** Whether it is a rule of the enterprise: it was not retired. */
    public boolean counts() {
        return state != SafetyRuleState.RETIRED;
    }
}
