package org.anjian.query.drill;

import java.time.LocalDate;
import org.anjian.api.drill.event.DrillEvaluated;
import org.anjian.api.drill.event.DrillMissed;
import org.anjian.api.drill.event.DrillPlanAdopted;
import org.anjian.api.drill.event.DrillProgrammeBegun;
import org.anjian.api.drill.event.DrillProgrammeEvent;
import org.anjian.api.drill.event.DrillReported;
import org.anjian.api.drill.event.EmergencyDrillRecorded;
import org.anjian.api.drill.view.DrillProgrammeView;
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
        return 1;
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
                count(sheet, e);
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
        return new DrillProgrammeView.Drill(
                e.drillId(),
                day,
                e.halfYear(),
                e.kind(),
                e.planId(),
                e.sources(),
                e.place(),
                e.content(),
                e.participants(),
                null,
                null,
                null,
                null);
    }

    private static DrillProgrammeView.Drill evaluated(DrillProgrammeView.Drill drill, DrillEvaluated e, LocalDate day) {
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
                day,
                e.conclusion(),
                e.improvements(),
                drill.reportedTo());
    }

    private static DrillProgrammeView.Drill reported(DrillProgrammeView.Drill drill, DrillReported e) {
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
                drill.evaluatedOn(),
                drill.conclusion(),
                drill.improvements(),
                e.regulator());
    }

    private static void count(DrillProgrammeSheet sheet, EmergencyDrillRecorded e) {
        int before = 0;
        for (DrillProgrammeView.Held held : sheet.held) {
            if (held.halfYear().equals(e.halfYear()) && held.kind() == e.kind()) {
                before = held.count();
            }
        }
        sheet.held.removeIf(held -> held.halfYear().equals(e.halfYear()) && held.kind() == e.kind());
        sheet.held.add(new DrillProgrammeView.Held(e.halfYear(), e.kind(), before + 1));
    }
}
