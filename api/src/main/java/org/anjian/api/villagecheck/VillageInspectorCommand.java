package org.anjian.api.villagecheck;

import org.anjian.api.message.Command;

/** A command about the person who checks for a village. */
public interface VillageInspectorCommand extends Command {

    /** The record that is to decide. */
    VillageInspectorId villageInspectorId();
}
