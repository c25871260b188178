package org.anjian.importing.source;

import org.anjian.api.message.Command;

/**
 * A record that a row makes.
 *
 * @param id the identity of the record, by which the ledger knows whether it is there already
 * @param command the command that records it
 */
public record RowRecord(String id, Command command) {}
