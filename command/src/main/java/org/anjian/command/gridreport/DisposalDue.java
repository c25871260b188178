package org.anjian.command.gridreport;

import java.time.LocalDate;
import org.anjian.api.ruleparameter.ParameterKey;

/**
 * The last day on which a body disposes of a report.
 *
 * @param body the code of the body
 */
record DisposalDue(String body, LocalDate disposeBy) {

    static final String NAME = "grid-report-disposal";

    /** Within how many working days: configured, not statutory (ML20-12e). */
    static final ParameterKey WORKING_DAYS = new ParameterKey("ML20-12e.disposalWorkingDays");
}
