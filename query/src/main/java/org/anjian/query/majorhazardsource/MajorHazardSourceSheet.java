package org.anjian.query.majorhazardsource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.majorhazardsource.FilingRecipient;
import org.anjian.api.majorhazardsource.HazardSourceLevel;
import org.anjian.api.majorhazardsource.HazardSourceState;
import org.anjian.api.majorhazardsource.MajorHazardSourceSubject;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.query.journal.EventInfo;
import org.jspecify.annotations.Nullable;

/** A view of a major hazard source while one event is applied to it; lives no longer than that. */
final class MajorHazardSourceSheet {

    HazardSourceState state;
    String location;
    String content;
    LocalDate identifiedOn;

    @Nullable
    HazardSourceLevel level;

    @Nullable
    String protection;

    int cycleMonths;

    @Nullable
    LocalDate registeredOn;

    @Nullable
    LocalDate lastAssessedOn;

    @Nullable
    LocalDate assessmentValidUntil;

    final List<MajorHazardSourceView.Assessment> assessments = new ArrayList<>();

    @Nullable
    LocalDate lastWatchedOn;

    final List<MajorHazardSourceView.Watch> watches = new ArrayList<>();

    @Nullable
    LocalDate toldOn;

    @Nullable
    String safetyMeasures;

    @Nullable
    String emergencyMeasures;

    final List<FilingRecipient> recipients = new ArrayList<>();

    @Nullable
    LocalDate filedOn;

    @Nullable
    LocalDate deregisteredOn;

    @Nullable
    String deregistrationReason;

    MajorHazardSourceSheet() {}

    MajorHazardSourceSheet(MajorHazardSourceView view) {
        state = view.state();
        location = view.location();
        content = view.content();
        identifiedOn = view.identifiedOn();
        level = view.level();
        protection = view.protection();
        cycleMonths = view.cycleMonths();
        registeredOn = view.registeredOn();
        lastAssessedOn = view.lastAssessedOn();
        assessmentValidUntil = view.assessmentValidUntil();
        assessments.addAll(view.assessments());
        lastWatchedOn = view.lastWatchedOn();
        watches.addAll(view.watches());
        toldOn = view.toldOn();
        safetyMeasures = view.safetyMeasures();
        emergencyMeasures = view.emergencyMeasures();
        recipients.addAll(view.recipients());
        filedOn = view.filedOn();
        deregisteredOn = view.deregisteredOn();
        deregistrationReason = view.deregistrationReason();
    }

    /** The view after the event. */
    MajorHazardSourceView view(MajorHazardSourceSubject subject, EventInfo info) {
        return new MajorHazardSourceView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                subject.name(),
                state,
                location,
                content,
                identifiedOn,
                level,
                protection,
                cycleMonths,
                registeredOn,
                lastAssessedOn,
                assessmentValidUntil,
                assessments,
                lastWatchedOn,
                watches,
                toldOn,
                safetyMeasures,
                emergencyMeasures,
                recipients,
                filedOn,
                deregisteredOn,
                deregistrationReason,
                info.recordedAt());
    }
}
