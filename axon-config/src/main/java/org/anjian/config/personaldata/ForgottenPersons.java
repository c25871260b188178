package org.anjian.config.personaldata;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets nobody who was forgotten come back with a backup: before anything of a node answers or projects, keys that a restored
 * database has again are destroyed again, and the list takes in whom the database knows to be forgotten.
 */
final class ForgottenPersons {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenPersons.class);

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final ErasureList list;
    private final PersonKeys keys;
    private final Clock clock;
    private volatile int again;

    ForgottenPersons(
            JdbcClient database, TransactionOperations transactions, ErasureList list, PersonKeys keys, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.list = list;
        this.keys = keys;
        this.clock = clock;
    }

    /** Before the read models are opened, and all that starts after them. */
    void atStart() {
        Set<String> listed = list.persons();
        List<String> back = listed.isEmpty() ? List.of() : forgetAgain(listed);
        again = back.size();
        if (!back.isEmpty()) {
            LOG.warn(
                    "{} persons who had been forgotten had their keys again, as after the restore of a backup; the keys are"
                            + " destroyed again: {}. Let the competent agency forget them once more, for the record",
                    back.size(),
                    back);
        }
        list.add(
                database.sql(
                                "SELECT person FROM person_key WHERE destroyed_at IS NOT NULL ORDER BY destroyed_at, person")
                        .query(String.class)
                        .list(),
                clock.instant());
    }

    /** How many the last start had to forget again. */
    int again() {
        return again;
    }

    private List<String> forgetAgain(Set<String> listed) {
        String[] persons = listed.toArray(String[]::new);
        List<String> back = transactions.execute(transaction -> {
            database.sql("DELETE FROM person_index WHERE person = ANY(?)")
                    .param(persons)
                    .update();
            return database.sql("""
                            UPDATE person_key SET wrapped = NULL, destroyed_at = ?
                            WHERE person = ANY(?) AND wrapped IS NOT NULL
                            RETURNING person""")
                    .param(Timestamp.from(clock.instant()))
                    .param(persons)
                    .query(String.class)
                    .list();
        });
        keys.rememberNone();
        return back == null ? List.of() : back;
    }
}
