package org.anjian.api.typicalcase;

import org.anjian.api.message.Command;

/** A command to a typical case. */
public interface TypicalCaseCommand extends Command {

    /** The case that is to decide. */
    TypicalCaseId typicalCaseId();
}
