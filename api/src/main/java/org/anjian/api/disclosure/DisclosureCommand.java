package org.anjian.api.disclosure;

import org.anjian.api.message.Command;

/** A command to the publication of a decision. */
public interface DisclosureCommand extends Command {

    /** The publication that is to decide. */
    DisclosureId disclosureId();
}
