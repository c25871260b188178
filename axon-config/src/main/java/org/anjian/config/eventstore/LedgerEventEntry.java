package org.anjian.config.eventstore;

import com.ethlo.time.ITU;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.eventhandling.GenericDomainEventEntry;

/** A row of the event table. Its time is read once, by a parser of RFC 3339 alone; Axon's reads it with the JDK's at every look. */
public final class LedgerEventEntry extends GenericDomainEventEntry<byte[]> {

    private final Instant recordedAt;

    private LedgerEventEntry(ResultSet row, String recordedAt) throws SQLException {
        super(
                row.getString("type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("event_identifier"),
                recordedAt,
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getBytes("payload"),
                row.getBytes("meta_data"));
        this.recordedAt = ITU.parseDateTime(recordedAt).toInstant();
    }

    /**
     * Reads the row that a result stands at.
     *
     * @throws SQLException where a column is missing
     */
    static LedgerEventEntry of(ResultSet row) throws SQLException {
        return new LedgerEventEntry(row, row.getString("time_stamp"));
    }

    @Override
    public Instant getTimestamp() {
        return recordedAt;
    }
}
