package org.anjian.api.officer;

import org.anjian.api.message.Command;

/** A command to the file of an enforcement officer. */
public interface OfficerCommand extends Command {

    /** The file that is to decide. */
    OfficerId officerId();
}
