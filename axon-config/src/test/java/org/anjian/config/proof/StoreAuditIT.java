package org.anjian.config.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.anjian.config.proof.Finding.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionStatus;

/** Whoever changes the store by hand is found out, and the first event that is not as it was is named. */
class StoreAuditIT {

    private static final long SEED = 20_261_128;
    private static final int CASES = 1_000;

    private static final Random RANDOM = new Random(SEED);
    private static LedgerForTests ledger;
    private static List<Long> positions;

    @BeforeAll
    static void aLedgerOfWhichTheTreeHasTakenInEverything() {
        ledger = new LedgerForTests(RANDOM);
        ledger.append(120);
        ledger.tree.grow(() -> false);
        positions = ledger.positions();
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @Test
    void an_untouched_store_is_clean() {
        StoreAudit.Result result = ledger.audit.run(events -> {});
        assertThat(result.isClean()).isTrue();
        assertThat(result.events()).isEqualTo(positions.size());
        assertThat(result.proven()).isEqualTo(positions.size());
    }

    @Test
    void each_of_many_random_changes_is_found_at_its_place() {
        for (int i = 0; i < CASES; i++) {
            int number = i;
            ledger.transactions.executeWithoutResult(status -> tamper(number, status));
        }
        assertThat(ledger.audit.run(events -> {}).isClean()).isTrue();
    }

    private static void tamper(int number, TransactionStatus status) {
        status.setRollbackOnly();
        Tampering tampering = Tampering.values()[RANDOM.nextInt(Tampering.values().length)];
        long at = positions.get(RANDOM.nextInt(positions.size() - 1));
        long found = tampering.with(at);
        StoreAudit.Result result = ledger.audit.run(events -> {});
        assertThat(result.isClean())
                .as("%s, seed %d, case %d", tampering, SEED, number)
                .isFalse();
        assertThat(result.first().getFirst().position())
                .as("%s, seed %d, case %d", tampering, SEED, number)
                .isEqualTo(found);
        assertThat(result.first().getFirst().kind())
                .as("%s, seed %d, case %d", tampering, SEED, number)
                .isEqualTo(tampering.kind);
    }

    /** What somebody with the password of the database may do. */
    private enum Tampering {
        PAYLOAD(Kind.CHANGED) {
            @Override
            long with(long at) {
                return flipped("payload", at);
            }
        },
        META_DATA(Kind.CHANGED) {
            @Override
            long with(long at) {
                return flipped("meta_data", at);
            }
        },
        TIME(Kind.CHANGED) {
            @Override
            long with(long at) {
                return respelled("time_stamp", at);
            }
        },
        TYPE(Kind.CHANGED) {
            @Override
            long with(long at) {
                return respelled("type", at);
            }
        },
        PAYLOAD_TYPE(Kind.CHANGED) {
            @Override
            long with(long at) {
                return respelled("payload_type", at);
            }
        },
        HASH(Kind.CHANGED) {
            @Override
            long with(long at) {
                return flipped("leaf", at);
            }
        },
        PAYLOAD_AND_HASH(Kind.CHANGED) {
            @Override
            long with(long at) {
                flipped("payload", at);
                return rehashed(at);
            }
        },
        ORDER(Kind.CHANGED) {
            @Override
            long with(long at) {
                long next = positions.get(positions.indexOf(at) + 1);
                set(at, -2);
                set(next, at);
                set(-2, next);
                return at;
            }

            private void set(long from, long to) {
                ledger.jdbc.update("UPDATE domain_event_entry SET global_index = ? WHERE global_index = ?", to, from);
            }
        },
        LAST_REMOVED(Kind.REMOVED) {
            @Override
            long with(long at) {
                return removed(positions.getLast());
            }
        },
        REMOVED(Kind.REMOVED) {
            @Override
            long with(long at) {
                return removed(at);
            }
        },
        ALL_FROM_THERE_REMOVED(Kind.REMOVED) {
            @Override
            long with(long at) {
                ledger.jdbc.update("DELETE FROM domain_event_entry WHERE global_index >= ?", at);
                return at;
            }
        },
        INSERTED(Kind.INSERTED) {
            @Override
            long with(long at) {
                long gap = gap();
                ledger.jdbc.update("""
                        INSERT INTO domain_event_entry (global_index, event_identifier, aggregate_identifier,
                               sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data, leaf)
                        SELECT ?, 'forged', 'forged', 0, type, time_stamp, payload_type, payload_revision, payload,
                               meta_data, leaf
                          FROM domain_event_entry WHERE global_index = ?""", gap, at);
                return gap;
            }
        },
        SUFFIX_REWRITTEN(Kind.CHANGED) {
            @Override
            long with(long at) {
                for (long each : positions.subList(positions.indexOf(at), positions.size())) {
                    respelled("time_stamp", each);
                    rehashed(each);
                }
                return at;
            }
        };

        private final Kind kind;

        Tampering(Kind kind) {
            this.kind = kind;
        }

        /** Does it, and says at which position the first event is that is not as it was. */
        abstract long with(long at);

        private static long flipped(String column, long at) {
            byte[] bytes = ledger.jdbc.queryForObject(
                    "SELECT " + column + " FROM domain_event_entry WHERE global_index = ?", byte[].class, at);
            bytes[RANDOM.nextInt(bytes.length)] ^= (byte) (1 << RANDOM.nextInt(8));
            ledger.jdbc.update("UPDATE domain_event_entry SET " + column + " = ? WHERE global_index = ?", bytes, at);
            return at;
        }

        private static long respelled(String column, long at) {
            String text = ledger.jdbc.queryForObject(
                    "SELECT " + column + " FROM domain_event_entry WHERE global_index = ?", String.class, at);
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            bytes[RANDOM.nextInt(bytes.length)] ^= 1;
            ledger.jdbc.update(
                    "UPDATE domain_event_entry SET " + column + " = ? WHERE global_index = ?",
                    new String(bytes, StandardCharsets.US_ASCII),
                    at);
            return at;
        }

        private static long rehashed(long at) {
            byte[] leaf = ledger.jdbc.queryForObject(
                    "SELECT " + StoredEvent.COLUMNS + " FROM domain_event_entry WHERE global_index = ?",
                    (row, number) -> hashOrNothing(StoredEvent.of(row)),
                    at);
            ledger.jdbc.update("UPDATE domain_event_entry SET leaf = ? WHERE global_index = ?", leaf, at);
            return at;
        }

        private static byte[] hashOrNothing(StoredEvent event) {
            try {
                return event.leaf().bytes();
            } catch (UncheckedIOException noJsonAnyMore) {
                return new byte[32];
            }
        }

        private static long removed(long at) {
            ledger.jdbc.update("DELETE FROM domain_event_entry WHERE global_index = ?", at);
            return at;
        }

        private static long gap() {
            List<Long> gaps = LongStream.range(positions.getFirst(), positions.getLast())
                    .filter(position -> !positions.contains(position))
                    .boxed()
                    .toList();
            return gaps.get(RANDOM.nextInt(gaps.size()));
        }
    }
}
