package org.anjian.api.inspection;

import org.anjian.api.message.Command;

/** A command to an inspection. */
public interface InspectionCommand extends Command {

    /** The record that is to decide. */
    InspectionId inspectionId();
}
