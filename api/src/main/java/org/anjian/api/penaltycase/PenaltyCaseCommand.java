package org.anjian.api.penaltycase;

import org.anjian.api.message.Command;

/** A command to a penalty case. */
public interface PenaltyCaseCommand extends Command {

    /** The record that is to decide. */
    PenaltyCaseId penaltyCaseId();
}
