package org.anjian.query.journal;

/**
 * The first event of a record.
 *
 * @param aggregateId the record
 * @param position the position of that event in the order of the store
 */
public record Birth(String aggregateId, long position) {}
