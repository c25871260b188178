package org.anjian.api.inspectionclue;

import org.anjian.api.message.Command;

/** A command about a clue. */
public interface InspectionClueCommand extends Command {

    /** The record that is to decide. */
    InspectionClueId inspectionClueId();
}
