package org.anjian.command.lookup;

/**
 * A table that the write side keeps for decisions of its own. Event handlers fill it in the transaction of the event, so the
 * next command finds what was recorded; each of them leaves the rows as the event says, however often it is handled.
 *
 * <p>Every bean of this type belongs to one processor. Where the events are in another store than the table, all of them are
 * brought what a crash kept from them.
 */
public interface Lookup {

    /** The processing group of all lookups, to be configured as subscribing. */
    String GROUP = "lookups";
}
