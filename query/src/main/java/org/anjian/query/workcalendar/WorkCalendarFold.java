package org.anjian.query.workcalendar;

import org.anjian.api.workcalendar.event.WorkCalendarEvent;
import org.anjian.api.workcalendar.event.WorkCalendarPublished;
import org.anjian.api.workcalendar.view.WorkCalendarView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The recorded holiday arrangements (节假日安排): one document a year. */
public final class WorkCalendarFold implements FoldedModel<WorkCalendarEvent, WorkCalendarView> {

    @Override
    public String name() {
        return "work-calendars";
    }

    @Override
    public String aggregateType() {
        return "CalendarYear";
    }

    @Override
    public String idPrefix() {
        return "workcalendar-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<WorkCalendarEvent> eventType() {
        return WorkCalendarEvent.class;
    }

    @Override
    public Class<WorkCalendarView> viewType() {
        return WorkCalendarView.class;
    }

    @Override
    public WorkCalendarView fold(@Nullable WorkCalendarView before, WorkCalendarEvent event, EventInfo info) {
        return switch (event) {
            case WorkCalendarPublished e ->
                new WorkCalendarView(
                        e.workCalendarId(),
                        info.version(),
                        e.year(),
                        e.arrangement(),
                        e.holidays(),
                        e.makeUpDays(),
                        e.source(),
                        e.recordedBy(),
                        true,
                        info.recordedAt());
        };
    }
}
