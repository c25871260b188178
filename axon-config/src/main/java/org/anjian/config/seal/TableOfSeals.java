package org.anjian.config.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.anjian.api.seal.ActiveSeal;
import org.anjian.api.seal.ActiveSeals;
import org.anjian.api.seal.SealId;
import org.anjian.api.seal.SealKind;
import org.anjian.api.seal.SealedMatter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The seals that hold, from the table that is written in the transaction of their events. Each time one row is asked that counts the
 * changes; the seals themselves are read anew only after one.
 */
final class TableOfSeals implements ActiveSeals {

    /**
     * Publications are of one decision; a typical case and an entry of the blacklist are of one penalty, and their ids do not show
     * of which. While it is sealed another one is begun only by who may know of it, and is not made public.
     */
    private static final String TOLD_IN = """
            SELECT seal.seal, of_penalty.record
            FROM seal JOIN (SELECT typical_case AS record, penalty_case FROM typical_case_lookup
                            UNION ALL
                            SELECT entry, penalty_case FROM blacklist_entry_penalty
                            UNION ALL
                            SELECT disclosure, record FROM disclosure_lookup) AS of_penalty
                ON of_penalty.penalty_case = seal.matter
            WHERE seal.held AND seal.kind = 'RECORD'""";

    private static final Known NOTHING = new Known(-1, List.of());

    private final JdbcClient database;
    private final AtomicReference<Known> known = new AtomicReference<>(NOTHING);

    TableOfSeals(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<ActiveSeal> now() {
        long version = database.sql("SELECT version FROM seal_change")
                .query(Long.class)
                .single();
        Known last = known.get();
        if (last.version() == version) {
            return last.seals();
        }
        Known read = read();
        known.accumulateAndGet(read, (one, other) -> one.version() > other.version() ? one : other);
        return read.seals();
    }

    /** Count and seals by one statement, so that they are of one moment. */
    private Known read() {
        Map<String, Set<String>> toldIn = new HashMap<>();
        database.sql(TOLD_IN).query(row -> {
            toldIn.computeIfAbsent(row.getString(1), seal -> new HashSet<>()).add(row.getString(2));
        });
        List<ActiveSeal> seals = new ArrayList<>();
        long[] version = new long[1];
        database.sql("SELECT seal_change.version AS change, seal.* FROM seal_change LEFT JOIN seal ON seal.held")
                .query(row -> {
                    version[0] = row.getLong("change");
                    if (row.getString("seal") != null) {
                        seals.add(seal(row, toldIn.getOrDefault(row.getString("seal"), Set.of())));
                    }
                });
        return new Known(version[0], List.copyOf(seals));
    }

    private static ActiveSeal seal(ResultSet row, Set<String> toldIn) throws SQLException {
        @Nullable String record = row.getString("record");
        return new ActiveSeal(
                new SealId(row.getString("seal")),
                row.getLong("round"),
                SealKind.valueOf(row.getString("kind")),
                new SealedMatter(row.getString("matter"), record, row.getString("number")),
                toldIn,
                row.getString("office"),
                row.getString("named").lines().collect(Collectors.toSet()),
                row.getObject("until", LocalDate.class));
    }

    private record Known(long version, List<ActiveSeal> seals) {}
}
