package org.anjian.api.accident.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.accident.AccidentGrade;
import org.anjian.api.accident.AccidentId;
import org.anjian.api.accident.AccidentKind;
import org.anjian.api.accident.AccidentState;
import org.anjian.api.accident.AccidentToll;
import org.anjian.api.accident.EscalationGround;
import org.anjian.api.accident.EscalationState;
import org.anjian.api.accident.InvestigationTeam;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An accident and who investigates it: the read model's document.
 *
 * @param version how many events were folded, also the version of the document
 * @param unit the name of the unit where it happened
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param happenedOn the day of {@code happenedAt} in Shanghai
 * @param lateMinutes by how many minutes the report was late
 * @param late whether it was, which is an aggravating circumstance (LATE_REPORT, KM-3.1.4)
 * @param supplementBy the last day on which changed casualties are supplemented
 * @param formerTeams those that were dissolved, newest last, at most {@link #KEPT}
 */
public record AccidentView(
        AccidentId id,
        long version,
        @Nullable EnterpriseId enterpriseId,
        String unit,
        RegionCode region,
        List<String> regionPath,
        AccidentKind kind,
        @Nullable Sector sector,
        String place,
        Instant happenedAt,
        LocalDate happenedOn,
        Instant learnedAt,
        Instant reportedAt,
        long lateMinutes,
        boolean late,
        LocalDate supplementBy,
        AccidentToll toll,
        @Nullable AccidentGrade grade,
        AccidentState state,
        @Classified(Level.INTERNAL) Escalation escalation,
        @Nullable InvestigationTeam team,
        @Classified(Level.INTERNAL) List<InvestigationTeam> formerTeams,
        Instant recordedAt) {

    /** How many dissolved teams the document keeps. */
    public static final int KEPT = 20;

    public AccidentView {
        regionPath = List.copyOf(regionPath);
        formerTeams = List.copyOf(formerTeams);
    }

    /**
     * The wish that a higher level investigates.
     *
     * @param reason why it was asked for
     * @param refusedBecause why it was refused
     */
    public record Escalation(
            EscalationState state,
            @Nullable EscalationGround ground,
            @Nullable String reason,
            @Nullable String requestedBy,
            @Nullable String decidedBy,
            @Nullable String refusedBecause) {

        /** Where nobody asked. */
        public static final Escalation NONE = new Escalation(EscalationState.NONE, null, null, null, null, null);
    }
}
