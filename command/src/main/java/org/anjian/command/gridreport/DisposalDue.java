package org.anjian.command.gridreport;

import java.time.LocalDate;

/**
 * The last day on which a body disposes of a report.
 *
 * @param body the code of the body
 */
record DisposalDue(String body, LocalDate disposeBy) {

    static final String NAME = "grid-report-disposal";
}
