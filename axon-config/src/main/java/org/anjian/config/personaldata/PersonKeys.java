package org.anjian.config.personaldata;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.anjian.api.person.PersonId;
import org.anjian.command.person.PersonalKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The keys of persons, one a person, in PostgreSQL, wrapped by a master key. A destroyed key leaves its row, so that no new
 * key is ever made for somebody who was forgotten.
 */
final class PersonKeys implements Keyring, PersonalKeys {

    private static final Logger LOG = LoggerFactory.getLogger(PersonKeys.class);
    private static final int BYTES = 32;
    private static final int REMEMBERED = 100_000;
    private static final int PAGE = 500;

    private final JdbcClient database;
    private final TransactionOperations making;
    private final MasterKeys masters;
    private final ErasureList erasures;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final LoadingCache<String, Optional<PersonKey>> remembered;

    /**
     * The keys of a database.
     *
     * @param making the transaction that a new key is made in
     * @param erasures takes in whom each key that is destroyed belonged to
     */
    PersonKeys(
            JdbcClient database,
            TransactionOperations making,
            MasterKeys masters,
            ErasureList erasures,
            Clock clock,
            Duration remember) {
        this.database = database;
        this.making = making;
        this.masters = masters;
        this.erasures = erasures;
        this.clock = clock;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(remember)
                .build(this::load);
    }

    @Override
    public Optional<PersonKey> reading(PersonId person) {
        return remembered.get(person.raw());
    }

    @Override
    public Optional<PersonKey> writing(PersonId person) {
        Optional<PersonKey> known = remembered.get(person.raw());
        return known.isPresent() ? known : made(person.raw());
    }

    @Override
    public void destroy(PersonId person) {
        database.sql("""
                        INSERT INTO person_key (person, master, destroyed_at) VALUES (:person, :master, :now)
                        ON CONFLICT (person) DO UPDATE SET wrapped = NULL, destroyed_at = :now""")
                .param("person", person.raw())
                .param("master", masters.current())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        remembered.invalidate(person.raw());
        onceCommitted(() -> erasures.add(List.of(person.raw()), clock.instant()));
    }

    /** Reads every key anew from the database. */
    void rememberNone() {
        remembered.invalidateAll();
    }

    /** What was rolled back is not forgotten; what the disk of the list did not take is listed at the next start. */
    private static void onceCommitted(Runnable listing) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            listing.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                try {
                    listing.run();
                } catch (RuntimeException failed) {
                    LOG.error("A person was forgotten and could not be listed; the next start does it", failed);
                }
            }
        });
    }

    /**
     * Wraps the next keys that an older master key wraps with the current one.
     *
     * @return how many were wrapped; 0 once all are
     */
    int rewrapSome() {
        List<Wrapped> old = database.sql("""
                        SELECT person, master, wrapped FROM person_key
                        WHERE master <> :current AND wrapped IS NOT NULL
                        ORDER BY person LIMIT :page""")
                .param("current", masters.current())
                .param("page", PAGE)
                .query((row, index) ->
                        new Wrapped(row.getString("person"), row.getInt("master"), row.getBytes("wrapped")))
                .list();
        for (Wrapped key : old) {
            database.sql("UPDATE person_key SET wrapped = :wrapped, master = :current"
                            + " WHERE person = :person AND master = :master AND wrapped IS NOT NULL")
                    .param("wrapped", wrap(unwrap(key).getEncoded(), key.person()))
                    .param("current", masters.current())
                    .param("person", key.person())
                    .param("master", key.master())
                    .update();
        }
        return old.size();
    }

    /** How many keys an older master key wraps. */
    long outdated() {
        return database.sql("SELECT count(*) FROM person_key WHERE master <> :current AND wrapped IS NOT NULL")
                .param("current", masters.current())
                .query(Long.class)
                .single();
    }

    private Optional<PersonKey> made(String person) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        making.executeWithoutResult(transaction -> database.sql("""
                        INSERT INTO person_key (person, master, wrapped) VALUES (:person, :master, :wrapped)
                        ON CONFLICT (person) DO NOTHING""")
                .param("person", person)
                .param("master", masters.current())
                .param("wrapped", wrap(fresh, person))
                .update());
        // not remembered: the transaction that made it may still be rolled back
        remembered.invalidate(person);
        return load(person);
    }

    private Optional<PersonKey> load(String person) {
        return database.sql("SELECT master, wrapped FROM person_key WHERE person = :person AND wrapped IS NOT NULL")
                .param("person", person)
                .query((row, index) -> new Wrapped(person, row.getInt("master"), row.getBytes("wrapped")))
                .optional()
                .map(wrapped -> new PersonKey(unwrap(wrapped)));
    }

    private byte[] wrap(byte[] key, String person) {
        byte[] nonce = new byte[AesGcm.NONCE_BYTES];
        random.nextBytes(nonce);
        return AesGcm.seal(masters.numbered(masters.current()), nonce, key, bound(person));
    }

    private SecretKey unwrap(Wrapped key) {
        return new SecretKeySpec(
                AesGcm.open(masters.numbered(key.master()), key.wrapped(), bound(key.person())), "Generic");
    }

    private static byte[] bound(String person) {
        return person.getBytes(StandardCharsets.UTF_8);
    }

    private record Wrapped(String person, int master, byte[] wrapped) {}
}
