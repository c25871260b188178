package org.anjian.query.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Disposition;
import org.anjian.api.hazard.Handling;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.RectificationPlan;
import org.anjian.api.hazard.ResponsiblePerson;
import org.anjian.api.hazard.SelfReportMatch;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardCorrected;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.RecheckFailed;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/** A view of a hazard while one event is applied to it; lives no longer than that. */
final class HazardSheet {

    HazardGrade severity;

    @Nullable
    String interimMeasures;

    int trackings;
    int urgings;
    int reworkRounds;

    @Nullable
    LocalDate submittedOn;

    @Nullable
    LocalDate revokedOn;

    boolean overdueRecorded;
    boolean reportedToPrincipal;
    boolean escalatedToRegulator;
    boolean escalationDisposed;

    @Nullable
    String transferredTo;

    HazardView.@Nullable Listing listing;
    final List<HazardView.Pressure> pressure = new ArrayList<>();

    @Nullable
    SelfReportMatch selfReport;

    private HazardId id;
    private String number;
    private HazardKind kind;
    private HazardSource source;
    private HazardState state;
    private String category;
    private Sector sector;
    private String description;
    private String location;
    private EnterpriseId enterpriseId;
    private String enterpriseName;
    private RegionCode region;
    private LocalDate foundOn;
    private @Nullable LocalDate orderedOn;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate firstDueOn;
    private @Nullable LocalDate plannedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable Handling handling;
    private @Nullable String requirement;
    private @Nullable ResponsiblePerson responsiblePerson;
    private @Nullable RectificationPlan plan;
    private @Nullable Disposition disposition;
    private @Nullable String dispositionReference;
    private int extensions;
    private int failedRechecks;
    private final List<HazardView.Correction> corrections = new ArrayList<>();
    private @Nullable SourceRecord sourceRecord;
    private final List<HazardView.Phase> phases = new ArrayList<>();
    private final List<HazardView.Deadline> deadlines = new ArrayList<>();

    HazardSheet() {}

    HazardSheet(HazardView view) {
        severity = view.severity();
        interimMeasures = view.interimMeasures();
        trackings = view.trackings();
        urgings = view.urgings();
        overdueRecorded = view.overdueRecorded();
        reportedToPrincipal = view.reportedToPrincipal();
        escalationDisposed = view.escalationDisposed();
        transferredTo = view.transferredTo();
        listing = view.listing();
        pressure.addAll(view.pressure());
        selfReport = view.selfReport();
        kind = view.kind();
        source = view.source();
        state = view.state();
        category = view.category();
        sector = view.sector();
        description = view.description();
        location = view.location();
        foundOn = view.foundOn();
        orderedOn = view.orderedOn();
        dueOn = view.dueOn();
        firstDueOn = view.firstDueOn();
        plannedOn = view.plannedOn();
        submittedOn = view.submittedOn();
        closedOn = view.closedOn();
        revokedOn = view.revokedOn();
        handling = view.handling();
        requirement = view.requirement();
        responsiblePerson = view.responsiblePerson();
        plan = view.plan();
        disposition = view.disposition();
        dispositionReference = view.dispositionReference();
        extensions = view.extensions();
        reworkRounds = view.reworkRounds();
        failedRechecks = view.failedRechecks();
        escalatedToRegulator = view.escalatedToRegulator();
        corrections.addAll(view.corrections());
        sourceRecord = view.sourceRecord();
        phases.addAll(view.phases());
        deadlines.addAll(view.deadlines());
    }

    void subject(HazardSubject subject) {
        id = subject.id();
        number = subject.number();
        enterpriseId = subject.enterpriseId();
        enterpriseName = subject.enterpriseName();
        region = subject.region();
    }

    void register(HazardRegistered e, LocalDate day) {
        kind = e.kind();
        source = e.source();
        severity = e.severity();
        category = e.category();
        sector = e.sector();
        description = e.description();
        location = e.location();
        sourceRecord = e.sourceRecord();
        foundOn = day;
    }

    void order(RectificationOrdered e, LocalDate day) {
        handling = e.handling();
        requirement = e.requirement();
        responsiblePerson = e.responsiblePerson();
        if (e.interimMeasures() != null) {
            interimMeasures = e.interimMeasures();
        }
        orderedOn = day;
        if (firstDueOn == null) {
            firstDueOn = e.dueOn();
        }
        dueOn(e.dueOn(), day);
    }

    void plan(RectificationPlan fixed, LocalDate day) {
        plan = fixed;
        if (plannedOn == null) {
            plannedOn = day;
        }
    }

    void extend(LocalDate due, LocalDate day) {
        extensions++;
        dueOn(due, day);
    }

    void failRecheck(RecheckFailed e, LocalDate day) {
        failedRechecks = e.failures();
        dueOn(e.dueOn(), day);
    }

    void close(HazardClosed e) {
        closedOn = e.closedOn();
        disposition = e.disposition();
        dispositionReference = e.reference();
        reworkRounds = e.reworkRounds();
    }

    void reopen() {
        closedOn = null;
        disposition = null;
        dispositionReference = null;
    }

    void correct(HazardCorrected e, LocalDate day) {
        switch (e.field()) {
            case DESCRIPTION -> description = e.value();
            case LOCATION -> location = e.value();
            case CATEGORY -> category = e.value();
            case SECTOR -> sector = Sector.named(e.value());
        }
        corrections.add(new HazardView.Correction(
                e.correctedEventId(), e.field().name(), e.previousValue(), e.value(), e.reason(), day));
    }

    /** A state that began and ended on the same day did not hold at the end of any day and leaves no phase. */
    void enter(HazardState next, LocalDate day) {
        LocalDate from = day;
        if (!phases.isEmpty()) {
            HazardView.Phase last = phases.removeLast();
            from = later(day, last.from());
            if (last.from().isBefore(from)) {
                phases.add(new HazardView.Phase(last.state(), last.from(), from.minusDays(1)));
            }
        }
        phases.add(new HazardView.Phase(next, from, null));
        state = next;
    }

    private void dueOn(LocalDate due, LocalDate day) {
        LocalDate from = day;
        if (!deadlines.isEmpty()) {
            HazardView.Deadline last = deadlines.removeLast();
            from = later(day, last.from());
            if (last.from().isBefore(from)) {
                deadlines.add(new HazardView.Deadline(last.dueOn(), last.from(), from.minusDays(1)));
            }
        }
        deadlines.add(new HazardView.Deadline(due, from, null));
        dueOn = due;
    }

    HazardView view(long version, Instant recordedAt) {
        return new HazardView(
                id,
                version,
                number,
                kind,
                source,
                severity,
                state,
                category,
                sector,
                description,
                location,
                enterpriseId,
                enterpriseName,
                region,
                region.path(),
                foundOn,
                foundOn,
                orderedOn,
                dueOn,
                firstDueOn,
                plannedOn,
                submittedOn,
                closedOn,
                revokedOn,
                closedOn == null ? null : (int) ChronoUnit.DAYS.between(foundOn, closedOn),
                handling,
                requirement,
                interimMeasures,
                responsiblePerson,
                plan,
                disposition,
                dispositionReference,
                trackings,
                urgings,
                extensions,
                reworkRounds,
                failedRechecks,
                overdueRecorded,
                reportedToPrincipal,
                escalatedToRegulator,
                escalationDisposed,
                transferredTo,
                listing,
                severity == HazardGrade.MAJOR && listing != null,
                pressure,
                selfReport,
                corrections,
                sourceRecord,
                recordedAt,
                phases,
                deadlines);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
