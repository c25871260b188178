package org.anjian.config.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.anjian.config.proof.Finding.Kind;
import org.anjian.proof.ProofRefused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.TransactionStatus;

/** Whoever changes the store by hand is found out, and the first event that is not as it was is named. */
class StoreAuditIT {

    private static final long SEED = 20_261_128;
    private static final int CASES = 1_000;

    private static final Random RANDOM = new Random(SEED);
    private static LedgerForTests ledger;
    private static List<Long> positions;
    private static String lastNote;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void aLedgerOfWhichTheTreeHasTakenInEverything() {
        ledger = new LedgerForTests(RANDOM, folder);
        ledger.append(60);
        ledger.sign();
        ledger.append(60);
        lastNote = ledger.sign();
        ledger.append(3);
        ledger.tree.grow(() -> false);
        ledger.witness.follow(ledger.tables);
        ledger.witness.keep(lastNote);
        positions = ledger.positions();
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @Test
    void an_untouched_store_is_clean() {
        StoreAudit.Result result = ledger.audit.run(List.of(), events -> {});
        assertThat(result.isClean()).isTrue();
        assertThat(result.events()).isEqualTo(positions.size());
        assertThat(result.proven()).isEqualTo(positions.size());
        assertThat(result.witnessed()).isEqualTo(positions.size());
        assertThat(result.checkpoints())
                .as("two of the ledger, and the witness's")
                .isEqualTo(3);
        assertThat(result.signed()).isEqualTo(sizeOf(lastNote));
    }

    @Test
    void whoever_rewrites_everything_and_has_no_witness_against_him_has_the_checkpoints() {
        StoreAudit blind = ledger.withoutWitness();
        long begin = sizeOf(firstNote());
        for (int i = 0; i < 100; i++) {
            long at = positions.get((int) begin + RANDOM.nextInt((int) (sizeOf(lastNote) - begin)));
            ledger.transactions.executeWithoutResult(status -> {
                status.setRollbackOnly();
                Tampering.ALL_REWRITTEN.with(at);
                StoreAudit.Result result = blind.run(List.of(lastNote), events -> {});
                assertThat(result.isClean()).as("seed %d", SEED).isFalse();
                Finding first = result.first().getFirst();
                assertThat(first.kind()).isEqualTo(Kind.REWRITTEN);
                assertThat(at).isBetween(first.position(), first.until());
                assertThat(result.signed()).isEqualTo(begin);
            });
        }
    }

    @Test
    void whoever_cuts_off_the_end_tree_and_all_is_found_out_by_a_checkpoint_that_was_kept() {
        StoreAudit blind = ledger.withoutWitness();
        ledger.transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            Tampering.ALL_CUT_OFF.with(positions.get(positions.size() / 2));
            assertThat(blind.run(List.of(), events -> {}).isClean())
                    .as("nothing is left that tells of more")
                    .isTrue();
            StoreAudit.Result result = blind.run(List.of(lastNote), events -> {});
            assertThat(result.first()).extracting(Finding::kind).containsExactly(Kind.CUT_OFF);
        });
    }

    @Test
    void a_checkpoint_that_somebody_else_signed_is_none() {
        ledger.transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            long at = positions.stream()
                    .filter(StoreAuditIT::isCheckpoint)
                    .findFirst()
                    .orElseThrow();
            ledger.resignedBySomebodyElse(at);
            StoreAudit.Result result = ledger.withoutWitness().run(List.of(), events -> {});
            assertThat(result.first().stream().filter(found -> found.position() == at))
                    .extracting(Finding::kind)
                    .contains(Kind.CHECKPOINT_FORGED);
            ledger.checkpoints.takeIn();
            assertThat(ledger.checkpoints.after(0, 10))
                    .extracting(KeptCheckpoint::note)
                    .containsExactly(lastNote);
        });
    }

    @Test
    void a_checkpoint_of_another_ledger_is_refused() {
        assertThatExceptionOfType(ProofRefused.class)
                .isThrownBy(() -> ledger.audit.run(List.of("nothing"), events -> {}));
    }

    @Test
    void the_witness_stops_where_the_tree_is_no_longer_what_it_copied() {
        long before = ledger.witness.size();
        ledger.transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            Tampering.ALL_REWRITTEN.with(positions.getFirst());
            ledger.append(1);
            ledger.tree.grow(() -> false);
            ledger.witness.follow(ledger.tables);
            assertThat(ledger.witness.size()).isEqualTo(before);
        });
    }

    private static String firstNote() {
        return ledger.checkpoints.recordedAfter(-1, 1).getFirst().note();
    }

    private static long sizeOf(String note) {
        return ledger.keys.check(note).size();
    }

    private static boolean isCheckpoint(long position) {
        return "CheckpointDay"
                .equals(ledger.jdbc.queryForObject(
                        "SELECT type FROM domain_event_entry WHERE global_index = ?", String.class, position));
    }

    @Test
    void each_of_many_random_changes_is_found_at_its_place() {
        for (int i = 0; i < CASES; i++) {
            int number = i;
            ledger.transactions.executeWithoutResult(status -> tamper(number, status));
        }
        assertThat(ledger.audit.run(List.of(), events -> {}).isClean()).isTrue();
    }

    private static void tamper(int number, TransactionStatus status) {
        status.setRollbackOnly();
        Tampering tampering = Tampering.values()[RANDOM.nextInt(Tampering.values().length)];
        long at = positions.get(RANDOM.nextInt(positions.size() - 1));
        long found = tampering.with(at);
        StoreAudit.Result result = ledger.audit.run(List.of(), events -> {});
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
        },
        /** Events, hashes and tree: nothing in the database tells of it but what is signed. */
        ALL_REWRITTEN(Kind.CHANGED) {
            @Override
            long with(long at) {
                SUFFIX_REWRITTEN.with(at);
                ledger.regrown();
                return at;
            }
        },
        /** Nothing in the database is left that tells of more. */
        ALL_CUT_OFF(Kind.REMOVED) {
            @Override
            long with(long at) {
                ALL_FROM_THERE_REMOVED.with(at);
                ledger.regrown();
                return at;
            }
        },
        TREE_REWRITTEN(Kind.TREE_CHANGED) {
            @Override
            long with(long at) {
                long index = positions.indexOf(at);
                Tile tile = ledger.tables.tile(index >> Tile.LEVELS);
                byte[] leaves = tile.leaves().clone();
                leaves[(int) (index & Tile.LEAVES - 1) * 32 + RANDOM.nextInt(32)] ^= 1;
                ledger.tables.save(List.of(new Tile(tile.number(), tile.positions(), leaves)));
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
