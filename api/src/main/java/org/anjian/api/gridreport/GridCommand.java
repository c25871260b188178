package org.anjian.api.gridreport;

import org.anjian.api.message.Command;

/** A command to a grid. */
public interface GridCommand extends Command {

    /** The record that is to decide. */
    GridId gridId();
}
