package org.anjian.command.workcalendar;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.workcalendar.WorkCalendarId;
import org.anjian.api.workcalendar.command.PublishWorkCalendar;
import org.anjian.api.workcalendar.event.WorkCalendarPublished;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** The working-day calendar of one year, with its corrections. */
@Aggregate
class CalendarYear {

    @AggregateIdentifier
    private WorkCalendarId id;

    private int arrangements;

    CalendarYear() {}

    /** Records the arrangement, or the one that takes its place. */
    Decision publish(PublishWorkCalendar command, Actor actor) {
        apply(new WorkCalendarPublished(
                command.workCalendarId(),
                command.occurredAt(),
                actor.jurisdiction(),
                command.year(),
                arrangements + 1,
                command.holidays(),
                command.makeUpDays(),
                command.source(),
                actor.organisation()));
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(WorkCalendarPublished event) {
        id = event.workCalendarId();
        arrangements = event.arrangement();
    }
}
