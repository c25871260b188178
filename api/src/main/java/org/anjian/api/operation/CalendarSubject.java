package org.anjian.api.operation;

import org.anjian.api.region.RegionCode;

/** What every event of a calendar says about it. */
public record CalendarSubject(OperationCalendarId id, RegionCode region) {}
