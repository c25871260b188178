package org.anjian.api.workcalendar;

import org.anjian.api.message.Command;

/** A command to the working-day calendar of a year. */
public interface WorkCalendarCommand extends Command {

    /** The calendar that is to decide. */
    WorkCalendarId workCalendarId();
}
