package org.anjian.command.registry;

/** Which records have begun: a record that follows an enterprise begins with the first act of the enterprise only. */
@FunctionalInterface
public interface BegunRecords {

    /** Whether the record of that id has a history. */
    boolean contains(String aggregateId);
}
