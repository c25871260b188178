package org.anjian.api.drill.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.drill.DrillObligation;
import org.anjian.api.drill.DrillProgrammeId;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.emergencyplan.EmergencyPlanType;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * The drill plans and drills of an enterprise: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param unitClass whether the enterprise is a key unit
 * @param begunOn from when on drills are owed
 * @param plans the drill plans, newest last, at most {@link #KEPT}
 * @param drills the last drills, newest last, at most {@link #KEPT}
 * @param drillsHeld how many drills were held in all
 * @param held how many drills were held in each half-year
 * @param missed the last windows that ended without their drill, at most {@link #KEPT}
 */
public record DrillProgrammeView(
        DrillProgrammeId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        UnitClass unitClass,
        LocalDate begunOn,
        List<Plan> plans,
        List<Drill> drills,
        int drillsHeld,
        List<Held> held,
        List<Missed> missed,
        Instant recordedAt) {

    /** How many entries a list of the document keeps, the last ones, so that it does not grow without bound. */
    public static final int KEPT = 120;

    public DrillProgrammeView {
        regionPath = List.copyOf(regionPath);
        plans = List.copyOf(plans);
        drills = List.copyOf(drills);
        held = List.copyOf(held);
        missed = List.copyOf(missed);
    }

    /** The drill plan of a year. */
    public record Plan(int year, LocalDate adoptedOn, String content, List<MajorHazardSourceId> sources) {
        public Plan {
            sources = List.copyOf(sources);
        }
    }

    /** A drill, as it reads after its corrections; the first record is in the history. */
    public record Drill(
            String drillId,
            LocalDate on,
            String halfYear,
            EmergencyPlanType kind,
            @Nullable EmergencyPlanId planId,
            List<MajorHazardSourceId> sources,
            String place,
            String content,
            List<PersonId> participants,
            @Nullable LocalDate correctedOn,
            @Nullable LocalDate evaluatedOn,
            @Nullable String conclusion,
            @Nullable String improvements,
            @Nullable String reportedTo) {
        public Drill {
            sources = List.copyOf(sources);
            participants = List.copyOf(participants);
        }
    }

    /** How many drills of a kind were held in a half-year. */
    public record Held(String halfYear, EmergencyPlanType kind, int count) {}

    /** A window that ended without its drill. */
    public record Missed(DrillObligation obligation, String window) {}
}
