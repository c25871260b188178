package org.anjian.api.workcalendar.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.region.RegionCode;
import org.anjian.api.workcalendar.WorkCalendarId;

/** What can happen to the working-day calendar of a year. */
public sealed interface WorkCalendarEvent extends Event permits WorkCalendarPublished {

    /** The calendar. */
    WorkCalendarId workCalendarId();

    /** The jurisdiction of whoever recorded it; it counts everywhere. */
    RegionCode region();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, region());
    }

    @Override
    default LegalBasis restsOn() {
        return WorkCalendarBasis.of(this);
    }
}
