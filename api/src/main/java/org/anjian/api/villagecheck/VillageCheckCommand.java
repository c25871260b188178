package org.anjian.api.villagecheck;

import org.anjian.api.message.Command;

/** A command about a check of a village. */
public interface VillageCheckCommand extends Command {

    /** The record that is to decide. */
    VillageCheckId villageCheckId();
}
