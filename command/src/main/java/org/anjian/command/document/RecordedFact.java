package org.anjian.command.document;

import org.anjian.api.message.Event;

/**
 * An event of the record that a document is issued for.
 *
 * @param version the version that the record had with it, from 1
 * @param organisation the code of the body whose person recorded it
 */
public record RecordedFact(long version, Event event, String organisation) {}
