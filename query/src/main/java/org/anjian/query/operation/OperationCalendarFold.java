package org.anjian.query.operation;

import org.anjian.api.message.LegalTime;
import org.anjian.api.operation.MissedPeriod;
import org.anjian.api.operation.OperationKind;
import org.anjian.api.operation.event.GeneralInspectionLaunched;
import org.anjian.api.operation.event.GeneralInspectionMissed;
import org.anjian.api.operation.event.JointEnforcementLaunched;
import org.anjian.api.operation.event.OperationCalendarEvent;
import org.anjian.api.operation.event.OperationCalendarOpened;
import org.anjian.api.operation.event.SectorInspectionLaunched;
import org.anjian.api.operation.event.SectorInspectionMissed;
import org.anjian.api.operation.view.OperationCalendarView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The operations of regions (综合大检查、专项检查、联合执法): one document a region. */
public final class OperationCalendarFold implements FoldedModel<OperationCalendarEvent, OperationCalendarView> {

    @Override
    public String name() {
        return "operation-calendars";
    }

    @Override
    public String aggregateType() {
        return "OperationCalendar";
    }

    @Override
    public String idPrefix() {
        return "operationcalendar-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<OperationCalendarEvent> eventType() {
        return OperationCalendarEvent.class;
    }

    @Override
    public Class<OperationCalendarView> viewType() {
        return OperationCalendarView.class;
    }

    @Override
    public OperationCalendarView fold(
            @Nullable OperationCalendarView before, OperationCalendarEvent event, EventInfo info) {
        OperationCalendarSheet sheet =
                before == null ? new OperationCalendarSheet() : new OperationCalendarSheet(before);
        switch (event) {
            case OperationCalendarOpened e -> {
                sheet.openedOn = LegalTime.dayOf(e.occurredAt());
                sheet.sectors.addAll(e.sectors());
            }
            case GeneralInspectionLaunched e -> sheet.operations.add(e.operation());
            case SectorInspectionLaunched e -> sheet.operations.add(e.operation());
            case JointEnforcementLaunched e -> sheet.operations.add(e.operation());
            case GeneralInspectionMissed e ->
                sheet.missed.add(new MissedPeriod(OperationKind.GENERAL, null, e.quarter()));
            case SectorInspectionMissed e ->
                sheet.missed.add(new MissedPeriod(OperationKind.SECTOR, e.sector(), e.month()));
        }
        return sheet.view(event.calendar(), info);
    }
}
