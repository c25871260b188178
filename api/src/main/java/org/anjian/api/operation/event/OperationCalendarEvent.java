package org.anjian.api.operation.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.operation.CalendarSubject;

/** What can happen in the calendar of operations of a region. */
public sealed interface OperationCalendarEvent extends Event
        permits OperationCalendarOpened,
                GeneralInspectionLaunched,
                SectorInspectionLaunched,
                JointEnforcementLaunched,
                GeneralInspectionMissed,
                SectorInspectionMissed {

    /** What it happened to. */
    CalendarSubject calendar();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, calendar().region());
    }

    @Override
    default LegalBasis restsOn() {
        return OperationCalendarBasis.of(this);
    }
}
