package org.anjian.health;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The positions of the event store on PostgreSQL. */
public final class JdbcStorePositions implements StorePositions {

    private final JdbcClient jdbc;

    public JdbcStorePositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long head() {
        return jdbc.sql("SELECT coalesce(max(global_index), -1) FROM domain_event_entry")
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Instant> recordedAfter(long position) {
        return jdbc.sql(
                        "SELECT time_stamp FROM domain_event_entry WHERE global_index > ? ORDER BY global_index LIMIT 1")
                .param(position)
                .query(String.class)
                .optional()
                .map(Instant::parse);
    }
}
