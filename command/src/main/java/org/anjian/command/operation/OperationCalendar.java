package org.anjian.command.operation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.operation.CalendarSubject;
import org.anjian.api.operation.OperationCalendarId;
import org.anjian.api.operation.OperationPeriods;
import org.anjian.api.operation.OperationRefusal;
import org.anjian.api.operation.event.GeneralInspectionLaunched;
import org.anjian.api.operation.event.GeneralInspectionMissed;
import org.anjian.api.operation.event.OperationCalendarEvent;
import org.anjian.api.operation.event.OperationCalendarOpened;
import org.anjian.api.operation.event.SectorInspectionLaunched;
import org.anjian.api.operation.event.SectorInspectionMissed;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.sector.Sector;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** The operations of a region; a period that ends without the one it owes is a fact (QJ16-11a, QJ16-11b). */
@Aggregate
class OperationCalendar {

    @AggregateIdentifier
    private OperationCalendarId id;

    private CalendarSubject subject;
    private List<Sector> sectors = List.of();
    private final Set<String> launched = new HashSet<>();
    private final Set<String> missed = new HashSet<>();

    OperationCalendar() {}

    /** Opens the calendar; the month in which it opens is owed already. */
    Decision open(OperationCalendarOpened opened, DeadlineManager deadlines) {
        require(id == null, OperationRefusal.CALENDAR_OPENED_ALREADY);
        apply(opened);
        await(YearMonth.from(LegalTime.dayOf(opened.occurredAt())), deadlines);
        return decision();
    }

    Decision launch(OperationCalendarEvent event) {
        require(id != null, OperationRefusal.CALENDAR_NOT_OPENED);
        apply(event);
        return decision();
    }

    void requireSector(Sector sector) {
        require(id != null, OperationRefusal.CALENDAR_NOT_OPENED);
        require(sectors.contains(sector), OperationRefusal.SECTOR_NOT_LOOKED_AFTER);
    }

    @DeadlineHandler(deadlineName = MonthEnd.NAME)
    void end(MonthEnd end, DeadlineManager deadlines) {
        YearMonth month = YearMonth.parse(end.month());
        Instant at = LegalTime.endOf(month.atEndOfMonth());
        MetaData anjian = MetaData.from(Actor.system(subject.region()).toMetadata());
        for (Sector sector : sectors) {
            String key = sector + "/" + end.month();
            if (!launched.contains(key) && !missed.contains(key)) {
                apply(new SectorInspectionMissed(subject, at, sector, end.month()), anjian);
            }
        }
        String quarter = OperationPeriods.quarterOf(month.atEndOfMonth());
        if (OperationPeriods.endsQuarter(month) && !launched.contains(quarter) && !missed.contains(quarter)) {
            apply(new GeneralInspectionMissed(subject, at, quarter), anjian);
        }
        await(month.plusMonths(1), deadlines);
    }

    private static void await(YearMonth month, DeadlineManager deadlines) {
        deadlines.schedule(LegalTime.endOf(month.atEndOfMonth()), MonthEnd.NAME, new MonthEnd(month.toString()));
    }

    private static void require(boolean holds, OperationRefusal otherwise) {
        if (!holds) {
            throw new RefusedException(otherwise);
        }
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(OperationCalendarOpened event) {
        id = event.calendar().id();
        subject = event.calendar();
        sectors = event.sectors();
    }

    @EventSourcingHandler
    void on(GeneralInspectionLaunched event) {
        launched.add(event.operation().period());
    }

    @EventSourcingHandler
    void on(SectorInspectionLaunched event) {
        launched.add(event.operation().sector() + "/" + event.operation().period());
    }

    @EventSourcingHandler
    void on(GeneralInspectionMissed event) {
        missed.add(event.quarter());
    }

    @EventSourcingHandler
    void on(SectorInspectionMissed event) {
        missed.add(event.sector() + "/" + event.month());
    }
}
