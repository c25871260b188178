package org.anjian.api.person;

import org.anjian.api.message.Command;

/** A command to one person's record. */
public interface PersonCommand extends Command {

    /** The person. */
    PersonId personId();
}
