package org.anjian.command.calendar;

import java.util.Optional;

/** The arrangements that were recorded after Anjian was released. */
@FunctionalInterface
public interface RecordedYears {

    /** The arrangement of a year; empty where none was recorded. */
    Optional<YearArrangement> find(int year);
}
