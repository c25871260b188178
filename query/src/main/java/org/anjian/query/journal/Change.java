package org.anjian.query.journal;

/**
 * An event that changed a record.
 *
 * @param aggregateId the record
 * @param position the position of the event in the order of the store
 */
public record Change(String aggregateId, long position) {}
