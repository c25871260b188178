package org.anjian.api.hazard.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Disposition;
import org.anjian.api.hazard.Handling;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.PressureMeasure;
import org.anjian.api.hazard.RectificationPlan;
import org.anjian.api.hazard.ResponsiblePerson;
import org.anjian.api.hazard.SelfReportMatch;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A hazard as its events tell it: the read model's document. All days are legal days in Asia/Shanghai.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param foundOn when it was found: the day of registration in the world
 * @param issuedOn the day its number was issued, which is the day it was registered
 * @param orderedOn the day rectification was last ordered
 * @param dueOn the due date now in force
 * @param firstDueOn the due date first ordered
 * @param daysToClose days from issue to closing
 * @param published whether the public may see it: major and under listed supervision
 * @param recordedAt when the last event was recorded
 * @param phases every state with the days it held, so that the past is a filter
 * @param deadlines every due date with the days it was in force
 */
@Classified(Level.ENTERPRISE)
public record HazardView(
        @Classified(Level.PUBLIC) HazardId id,
        @Classified(Level.PUBLIC) long version,
        @Classified(Level.PUBLIC) String number,
        @Classified(Level.PUBLIC) HazardKind kind,
        HazardSource source,
        @Classified(Level.PUBLIC) HazardGrade severity,
        HazardState state,
        String category,
        Sector sector,
        @Classified(Level.PUBLIC) String description,
        String location,
        EnterpriseId enterpriseId,
        @Classified(Level.PUBLIC) String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        LocalDate foundOn,
        LocalDate issuedOn,
        @Nullable LocalDate orderedOn,
        @Classified(Level.PUBLIC) @Nullable LocalDate dueOn,
        @Nullable LocalDate firstDueOn,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate revokedOn,
        @Nullable Integer daysToClose,
        @Nullable Handling handling,
        @Nullable String requirement,
        @Nullable String interimMeasures,
        @Nullable ResponsiblePerson responsiblePerson,
        @Nullable RectificationPlan plan,
        @Nullable Disposition disposition,
        @Nullable String dispositionReference,
        int trackings,
        int urgings,
        int extensions,
        int reworkRounds,
        int failedRechecks,
        boolean overdueRecorded,
        boolean reportedToPrincipal,
        boolean escalatedToRegulator,
        boolean escalationDisposed,
        @Nullable String transferredTo,
        @Classified(Level.PUBLIC) @Nullable Listing listing,
        @Classified(Level.PUBLIC) boolean published,
        List<Pressure> pressure,
        @Nullable SelfReportMatch selfReport,
        List<Correction> corrections,
        @Classified(Level.INTERNAL) @Nullable SourceRecord sourceRecord,
        Instant recordedAt,
        List<Phase> phases,
        List<Deadline> deadlines) {

    public HazardView {
        regionPath = List.copyOf(regionPath);
        pressure = List.copyOf(pressure);
        corrections = List.copyOf(corrections);
        phases = List.copyOf(phases);
        deadlines = List.copyOf(deadlines);
    }

    /** A state and the days it held: from the day it began to the day before the next began; open while it holds. */
    public record Phase(
            HazardState state, LocalDate from, @Nullable LocalDate until) {}

    /** A due date and the days it was in force; open while it is. */
    public record Deadline(
            LocalDate dueOn, LocalDate from, @Nullable LocalDate until) {}

    /** Listed supervision (挂牌督办) by a body. */
    public record Listing(String body, RegionLevel level, LocalDate listedOn, LocalDate dueOn) {}

    /** A measure of pressure and its day. */
    public record Pressure(PressureMeasure measure, LocalDate on) {}

    /** A correction: what was written, what is right, and why. */
    public record Correction(
            String correctedEventId, String field, String previousValue, String value, String reason, LocalDate on) {}

    /** Whether the due date had passed, without the hazard being closed, at the end of that day. */
    public boolean isOverdueOn(LocalDate day) {
        return dueOn != null && dueOn.isBefore(day) && closedOn == null && revokedOn == null;
    }
}
