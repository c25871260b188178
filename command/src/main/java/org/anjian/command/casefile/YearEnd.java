package org.anjian.command.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.message.LegalTime;

/** The end of a year, by which its assessments are to be done (QJ16-07d, ML20-04c). */
record YearEnd(int year) {

    static final String NAME = "casefile-year-end";

    /** The instant at which the year is over. */
    Instant at() {
        return LegalTime.startOf(LocalDate.of(year + 1, 1, 1));
    }
}
