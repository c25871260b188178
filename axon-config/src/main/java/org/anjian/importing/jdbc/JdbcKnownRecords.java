package org.anjian.importing.jdbc;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.anjian.importing.pipeline.KnownRecords;
import org.springframework.jdbc.core.JdbcTemplate;

/** Asks the event store in PostgreSQL; the unique key of the events answers a batch in one look-up. */
public final class JdbcKnownRecords implements KnownRecords {

    private static final String EXISTING =
            "SELECT aggregate_identifier FROM domain_event_entry WHERE sequence_number = 0 AND aggregate_identifier = ANY (?)";

    private final JdbcTemplate jdbc;

    public JdbcKnownRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> existing(Collection<String> aggregateIds) {
        Set<String> found = new HashSet<>();
        if (!aggregateIds.isEmpty()) {
            jdbc.query(
                    connection -> {
                        var select = connection.prepareStatement(EXISTING);
                        select.setArray(1, connection.createArrayOf("varchar", aggregateIds.toArray()));
                        return select;
                    },
                    row -> {
                        found.add(row.getString(1));
                    });
        }
        return found;
    }
}
