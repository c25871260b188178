package org.anjian.query.operation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.operation.CalendarSubject;
import org.anjian.api.operation.LaunchedOperation;
import org.anjian.api.operation.MissedPeriod;
import org.anjian.api.operation.view.OperationCalendarView;
import org.anjian.api.sector.Sector;
import org.anjian.query.journal.EventInfo;

/** A view while one event is applied to it; lives no longer than that. */
final class OperationCalendarSheet {

    LocalDate openedOn;
    final List<Sector> sectors = new ArrayList<>();
    final List<LaunchedOperation> operations = new ArrayList<>();
    final List<MissedPeriod> missed = new ArrayList<>();

    OperationCalendarSheet() {}

    OperationCalendarSheet(OperationCalendarView view) {
        openedOn = view.openedOn();
        sectors.addAll(view.sectors());
        operations.addAll(view.operations());
        missed.addAll(view.missed());
    }

    /** The view after the event. */
    OperationCalendarView view(CalendarSubject subject, EventInfo info) {
        return new OperationCalendarView(
                subject.id(),
                info.version(),
                subject.region(),
                subject.region().path(),
                openedOn,
                sectors,
                operations,
                missed,
                info.recordedAt());
    }
}
