package org.anjian.config.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anjian.proof.ConsistencyProof;
import org.anjian.proof.GrowingTree;
import org.anjian.proof.Hash;
import org.anjian.proof.InclusionProof;
import org.anjian.proof.MerkleTree;
import org.anjian.proof.TreeProofs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tree has every event as a leaf, in store order, however it grew; and proves each of them. */
class LedgerTreeIT {

    private static final long SEED = 6_962;

    @TempDir
    private Path folder;

    @Test
    void the_tree_is_the_same_however_it_grew_and_proves_every_event() {
        Random random = new Random(SEED);
        try (LedgerForTests ledger = new LedgerForTests(random, folder)) {
            List<Root> roots = new ArrayList<>();
            for (int step = 0; step < 12; step++) {
                ledger.append(random.nextInt(120));
                long size = ledger.tree.grow(() -> false);
                roots.add(new Root(size, new TreeProofs(ledger.tables).root(size)));
            }
            List<Hash> leaves = leaves(ledger);
            assertThat(roots.getLast().size()).as("seed %d", SEED).isEqualTo(leaves.size());
            roots.forEach(root -> assertThat(root.hash()).isEqualTo(rootOf(leaves, root.size())));
            provesEvery(ledger, leaves, roots.getLast());
            for (Root earlier : roots.stream().filter(root -> root.size() > 0).toList()) {
                ConsistencyProof proof = new TreeProofs(ledger.tables)
                        .consistency(earlier.size(), roots.getLast().size());
                proof.check(earlier.hash(), roots.getLast().hash());
            }
        }
    }

    @Test
    void several_nodes_that_let_it_grow_at_once_while_others_append_leave_out_nothing() throws Exception {
        Random random = new Random(SEED);
        try (LedgerForTests ledger = new LedgerForTests(random, folder);
                var threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = new ArrayList<>();
            running.add(threads.submit(() -> ledger.append(300)));
            for (int node = 0; node < 3; node++) {
                running.add(threads.submit(() -> {
                    for (int i = 0; i < 40; i++) {
                        ledger.tree.grow(() -> false);
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
            long size = ledger.tree.grow(() -> false);
            List<Hash> leaves = leaves(ledger);
            assertThat(size).isEqualTo(leaves.size());
            assertThat(new TreeProofs(ledger.tables).root(size)).isEqualTo(rootOf(leaves, size));
            assertThat(ledger.audit.run(List.of(), events -> {}).proven()).isEqualTo(size);
        }
    }

    @Test
    void events_that_were_appended_before_there_were_hashes_are_hashed_late() {
        Random random = new Random(SEED);
        try (LedgerForTests ledger = new LedgerForTests(random, folder)) {
            ledger.append(50);
            List<Hash> leaves = leaves(ledger);
            ledger.jdbc.update("UPDATE domain_event_entry SET leaf = NULL");
            ledger.append(5);
            long size = ledger.tree.grow(() -> false);
            assertThat(new TreeProofs(ledger.tables).root(leaves.size())).isEqualTo(rootOf(leaves, leaves.size()));
            assertThat(ledger.audit.run(List.of(), events -> {}).proven()).isEqualTo(size);
        }
    }

    private static void provesEvery(LedgerForTests ledger, List<Hash> leaves, Root root) {
        List<Long> positions = ledger.positions();
        for (int i = 0; i < leaves.size(); i++) {
            long index = ledger.tables.leafAt(positions.get(i)).orElseThrow();
            assertThat(index).isEqualTo(i);
            InclusionProof proof = new TreeProofs(ledger.tables).inclusion(index, root.size());
            assertThat(proof.root(leaves.get(i))).isEqualTo(root.hash());
        }
        assertThat(ledger.tables.leafAt(positions.getLast() + 1)).isEmpty();
    }

    private static List<Hash> leaves(LedgerForTests ledger) {
        return ledger.jdbc.query(
                "SELECT " + StoredEvent.COLUMNS + " FROM domain_event_entry ORDER BY global_index",
                (row, number) -> MerkleTree.leaf(StoredEvent.of(row).canonical()));
    }

    private static Hash rootOf(List<Hash> leaves, long size) {
        GrowingTree tree = GrowingTree.empty((level, index, hash) -> {});
        leaves.subList(0, (int) size).forEach(tree::append);
        return tree.root();
    }

    private record Root(long size, Hash hash) {}
}
