package org.anjian.query.majorhazardsource;

import java.time.LocalDate;
import org.anjian.api.majorhazardsource.AssessmentCycle;
import org.anjian.api.majorhazardsource.HazardSourceState;
import org.anjian.api.majorhazardsource.event.EmergencyMeasuresTold;
import org.anjian.api.majorhazardsource.event.HazardSourceAssessed;
import org.anjian.api.majorhazardsource.event.HazardSourceWatched;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceDeregistered;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceEvent;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceFiled;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceIdentified;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceRegistered;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** The major hazard sources of enterprises (重大危险源): one document a source. */
public final class MajorHazardSourceFold implements FoldedModel<MajorHazardSourceEvent, MajorHazardSourceView> {

    @Override
    public String name() {
        return "major-hazard-sources";
    }

    @Override
    public String aggregateType() {
        return "MajorHazardSource";
    }

    @Override
    public String idPrefix() {
        return "majorhazardsource-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<MajorHazardSourceEvent> eventType() {
        return MajorHazardSourceEvent.class;
    }

    @Override
    public Class<MajorHazardSourceView> viewType() {
        return MajorHazardSourceView.class;
    }

    @Override
    public MajorHazardSourceView fold(
            @Nullable MajorHazardSourceView before, MajorHazardSourceEvent event, EventInfo info) {
        MajorHazardSourceSheet sheet =
                before == null ? new MajorHazardSourceSheet() : new MajorHazardSourceSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case MajorHazardSourceIdentified e -> {
                sheet.state = HazardSourceState.IDENTIFIED;
                sheet.location = e.location();
                sheet.content = e.content();
                sheet.identifiedOn = day;
                sheet.cycleMonths = AssessmentCycle.DEFAULT_MONTHS;
            }
            case MajorHazardSourceRegistered e -> {
                sheet.state = HazardSourceState.REGISTERED;
                sheet.level = e.level();
                sheet.protection = e.protection();
                sheet.cycleMonths = e.cycleMonths();
                sheet.registeredOn = day;
                reckon(sheet);
            }
            case HazardSourceAssessed e -> {
                LastEntries.add(
                        MajorHazardSourceView.KEPT,
                        sheet.assessments,
                        new MajorHazardSourceView.Assessment(day, e.assessor(), e.level(), e.conclusion()));
                sheet.level = e.level();
                sheet.lastAssessedOn = later(sheet.lastAssessedOn, day);
                reckon(sheet);
            }
            case HazardSourceWatched e -> {
                LastEntries.add(
                        MajorHazardSourceView.KEPT,
                        sheet.watches,
                        new MajorHazardSourceView.Watch(day, e.watch(), e.result()));
                sheet.lastWatchedOn = later(sheet.lastWatchedOn, day);
            }
            case EmergencyMeasuresTold e -> sheet.toldOn = later(sheet.toldOn, day);
            case MajorHazardSourceFiled e -> {
                sheet.state = HazardSourceState.FILED;
                sheet.safetyMeasures = e.safetyMeasures();
                sheet.emergencyMeasures = e.emergencyMeasures();
                sheet.recipients.clear();
                sheet.recipients.addAll(e.recipients());
                sheet.filedOn = day;
            }
            case MajorHazardSourceDeregistered e -> {
                sheet.state = HazardSourceState.DEREGISTERED;
                sheet.deregisteredOn = day;
                sheet.deregistrationReason = e.reason();
            }
        }
        return sheet.view(event.source(), info);
    }

    private static void reckon(MajorHazardSourceSheet sheet) {
        sheet.assessmentValidUntil =
                sheet.lastAssessedOn == null ? null : sheet.lastAssessedOn.plusMonths(sheet.cycleMonths);
    }

    private static LocalDate later(@Nullable LocalDate before, LocalDate day) {
        return before == null || day.isAfter(before) ? day : before;
    }
}
