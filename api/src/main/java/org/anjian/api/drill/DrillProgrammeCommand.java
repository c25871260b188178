package org.anjian.api.drill;

import org.anjian.api.message.Command;

/** A command to a drill programme. */
public interface DrillProgrammeCommand extends Command {

    /** The record that is to decide. */
    DrillProgrammeId drillProgrammeId();
}
