package org.anjian.api.casefile;

import org.anjian.api.message.Command;

/** A command to the case-file programme of a regulator. */
public interface CaseFileProgrammeCommand extends Command {

    /** The record that is to decide. */
    CaseFileProgrammeId caseFileProgrammeId();
}
