package org.anjian.command.powerlist;

import java.util.Collection;
import org.anjian.api.powerlist.PowerListId;

/** The codes that power lists have given out. */
@FunctionalInterface
interface TakenCodes {

    /** Whether any of these codes is of an item of another list. */
    boolean elsewhere(PowerListId list, Collection<String> codes);
}
