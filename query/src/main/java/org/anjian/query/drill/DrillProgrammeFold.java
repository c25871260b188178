package org.anjian.query.drill;

import java.time.LocalDate;
import org.anjian.api.drill.DrillRecord;
import org.anjian.api.drill.event.DrillCorrected;
import org.anjian.api.drill.event.DrillEvaluated;
import org.anjian.api.drill.event.DrillMissed;
import org.anjian.api.drill.event.DrillPlanAdopted;
import org.anjian.api.drill.event.DrillProgrammeBegun;
import org.anjian.api.drill.event.DrillProgrammeEvent;
import org.anjian.api.drill.event.DrillReported;
import org.anjian.api.drill.event.EmergencyDrillRecorded;
import org.anjian.api.drill.view.DrillProgrammeView;
import org.anjian.api.emergencyplan.EmergencyPlanType;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** The drill plans and drills of enterprises (应急演练): one document an enterprise. */
public final class DrillProgrammeFold implements FoldedModel<DrillProgrammeEvent, DrillProgrammeView> {

    @Override
    public String name() {
        return "drill-programmes";
    }

    @Override
    public String aggregateType() {
        return "DrillProgramme";
    }

    @Override
    public String idPrefix() {
        return "drillprogramme-";
    }

    @Override
    public int schema() {
        return 2;
    }

    @Override
    public Class<DrillProgrammeEvent> eventType() {
        return DrillProgrammeEvent.class;
    }

    @Override
    public Class<DrillProgrammeView> viewType() {
        return DrillProgrammeView.class;
    }

    @Override
    public DrillProgrammeView fold(@Nullable DrillProgrammeView before, DrillProgrammeEvent event, EventInfo info) {
        DrillProgrammeSheet sheet = before == null ? new DrillProgrammeSheet() : new DrillProgrammeSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case DrillProgrammeBegun e -> {
                sheet.unitClass = e.unitClass();
                sheet.begunOn = day;
            }
            case DrillPlanAdopted e -> {
                sheet.unitClass = e.unitClass();
                LastEntries.add(
                        DrillProgrammeView.KEPT,
                        sheet.plans,
                        new DrillProgrammeView.Plan(e.year(), day, e.content(), e.sources()));
            }
            case EmergencyDrillRecorded e -> {
                sheet.drillsHeld++;
                LastEntries.add(DrillProgrammeView.KEPT, sheet.drills, drill(e, day));
                count(sheet, e.halfYear(), e.kind(), 1);
            }
            case DrillCorrected e -> {
                recount(sheet, e);
                sheet.drills.replaceAll(
                        drill -> drill.drillId().equals(e.drillId()) ? corrected(drill, e, day) : drill);
            }
            case DrillEvaluated e ->
                sheet.drills.replaceAll(
                        drill -> drill.drillId().equals(e.drillId()) ? evaluated(drill, e, day) : drill);
            case DrillReported e ->
                sheet.drills.replaceAll(drill -> drill.drillId().equals(e.drillId()) ? reported(drill, e) : drill);
            case DrillMissed e ->
                LastEntries.add(
                        DrillProgrammeView.KEPT,
                        sheet.missed,
                        new DrillProgrammeView.Missed(e.obligation(), e.window()));
        }
        return sheet.view(event.programme(), info);
    }

    private static DrillProgrammeView.Drill drill(EmergencyDrillRecorded e, LocalDate day) {
        return drill(e.drillId(), day, e.halfYear(), e.drill(), null);
    }

    private static DrillProgrammeView.Drill drill(
            String id, LocalDate on, String halfYear, DrillRecord record, @Nullable LocalDate correctedOn) {
        return new DrillProgrammeView.Drill(
                id,
                on,
                halfYear,
                record.kind(),
                record.planId(),
                record.sources(),
                record.place(),
                record.content(),
                record.participants(),
                correctedOn,
                null,
                null,
                null,
                null);
    }

    private static DrillProgrammeView.Drill corrected(DrillProgrammeView.Drill drill, DrillCorrected e, LocalDate day) {
        return found(
                drill(drill.drillId(), drill.on(), drill.halfYear(), e.drill(), day),
                drill.evaluatedOn(),
                drill.conclusion(),
                drill.improvements(),
                drill.reportedTo());
    }

    private static DrillProgrammeView.Drill evaluated(DrillProgrammeView.Drill drill, DrillEvaluated e, LocalDate day) {
        return found(drill, day, e.conclusion(), e.improvements(), drill.reportedTo());
    }

    private static DrillProgrammeView.Drill reported(DrillProgrammeView.Drill drill, DrillReported e) {
        return found(drill, drill.evaluatedOn(), drill.conclusion(), drill.improvements(), e.regulator());
    }

    /** A drill with what was found and told of it afterwards. */
    private static DrillProgrammeView.Drill found(
            DrillProgrammeView.Drill drill,
            @Nullable LocalDate evaluatedOn,
            @Nullable String conclusion,
            @Nullable String improvements,
            @Nullable String reportedTo) {
        return new DrillProgrammeView.Drill(
                drill.drillId(),
                drill.on(),
                drill.halfYear(),
                drill.kind(),
                drill.planId(),
                drill.sources(),
                drill.place(),
                drill.content(),
                drill.participants(),
                drill.correctedOn(),
                evaluatedOn,
                conclusion,
                improvements,
                reportedTo);
    }

    /** Moves a drill from one kind to the other, in the half-year that its day lies in. */
    private static void recount(DrillProgrammeSheet sheet, DrillCorrected e) {
        sheet.drills.stream()
                .filter(drill -> drill.drillId().equals(e.drillId()))
                .findFirst()
                .map(DrillProgrammeView.Drill::halfYear)
                .ifPresent(halfYear -> {
                    count(sheet, halfYear, e.previous().kind(), -1);
                    count(sheet, halfYear, e.drill().kind(), 1);
                });
    }

    private static void count(DrillProgrammeSheet sheet, String halfYear, EmergencyPlanType kind, int more) {
        int before = 0;
        for (DrillProgrammeView.Held held : sheet.held) {
            if (held.halfYear().equals(halfYear) && held.kind() == kind) {
                before = held.count();
            }
        }
        sheet.held.removeIf(held -> held.halfYear().equals(halfYear) && held.kind() == kind);
        if (before + more > 0) {
            sheet.held.add(new DrillProgrammeView.Held(halfYear, kind, before + more));
        }
    }
}
