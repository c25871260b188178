package org.anjian.api.gridreport;

import org.anjian.api.message.Command;

/** A command to a report of a grid worker. */
public interface GridReportCommand extends Command {

    /** The record that is to decide. */
    GridReportId gridReportId();
}
