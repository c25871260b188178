package org.anjian.api.selfcheck;

import org.anjian.api.message.Command;

/** A command to one self-inspection. */
public interface SelfInspectionCommand extends Command {

    /** The record that is to decide. */
    SelfInspectionId selfInspectionId();
}
