package org.anjian.api.villagecheck.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.villagecheck.VillageCheckId;
import org.anjian.api.villagecheck.VillageCheckState;
import org.anjian.api.villagecheck.VillageInspectorId;
import org.anjian.api.villagecheck.VillageProblemOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A check of a village and what became of its problem: the read model's document.
 *
 * @param version how many events were folded, also the version of the document
 * @param region the village or community
 * @param regionPath the codes from the root of the jurisdiction tree to the village
 * @param checkedBy the account
 * @param team who sees it as the own one: the account that checked
 * @param problem what was reported; null where nothing was
 */
public record VillageCheckView(
        VillageCheckId id,
        long version,
        VillageInspectorId inspector,
        RegionCode region,
        List<String> regionPath,
        String place,
        @Nullable EnterpriseId enterpriseId,
        @Nullable String enterpriseName,
        VillageCheckState state,
        String checkedBy,
        List<String> team,
        LocalDate checkedOn,
        List<String> findings,
        @Nullable Problem problem,
        @Nullable Answer answer,
        Instant recordedAt) {

    public VillageCheckView {
        regionPath = List.copyOf(regionPath);
        team = List.copyOf(team);
        findings = List.copyOf(findings);
    }

    /**
     * What was reported to the township.
     *
     * @param evidence titles of the pieces of evidence
     * @param answerBy the last day for the answer
     * @param overdueSince the day that began when the answer became overdue
     */
    public record Problem(
            String description,
            List<String> evidence,
            LocalDate reportedOn,
            ResponsibleBody body,
            LocalDate answerBy,
            @Nullable LocalDate overdueSince) {

        public Problem {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * What the township said.
     *
     * @param answeredBy the account
     * @param hazardId the hazard as which it was registered
     */
    public record Answer(
            VillageProblemOutcome outcome,
            String note,
            LocalDate answeredOn,
            String answeredBy,
            @Nullable HazardId hazardId) {}
}
