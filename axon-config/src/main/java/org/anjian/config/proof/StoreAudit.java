package org.anjian.config.proof;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.anjian.config.proof.TreeTables.Grown;
import org.anjian.proof.GrowingTree;
import org.anjian.proof.Hash;
import org.anjian.proof.TreeProofs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hashes every event of the store again and walks the leaves of the tree beside them. Needs as much memory for a large store as for a
 * small one.
 */
public final class StoreAudit {

    private static final int PAGE = 5_000;
    private static final int KEPT = 20;

    private final JdbcClient jdbc;
    private final TreeTables tables;

    /** The audit of one store. */
    public StoreAudit(JdbcClient jdbc, TreeTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    /**
     * Runs the audit. Events that were appended since the tree last grew are checked against their own hashes only.
     *
     * @param seen told after every page how many events were looked at; may throw, to end the audit
     */
    public Result run(LongConsumer seen) {
        Walk walk = new Walk(tables.grown());
        long position = -1;
        List<Row> page;
        do {
            page = after(position);
            page.parallelStream().map(Row::hashed).toList().forEach(walk::meet);
            position = page.isEmpty() ? position : page.getLast().position();
            seen.accept(walk.events);
        } while (page.size() == PAGE);
        walk.end();
        return walk.result();
    }

    private List<Row> after(long position) {
        return jdbc.sql("SELECT global_index, leaf, " + StoredEvent.COLUMNS
                        + " FROM domain_event_entry WHERE global_index > ? ORDER BY global_index LIMIT " + PAGE)
                .param(position)
                .query((row, number) -> new Row(row.getLong(1), row.getBytes(2), StoredEvent.of(row)))
                .list();
    }

    /**
     * What an audit came to.
     *
     * @param events how many events there are
     * @param proven how many of them are leaves of the tree
     * @param findings how many are wrong
     * @param first the first of them, in store order
     */
    public record Result(long events, long proven, long findings, List<Finding> first) {

        public Result {
            first = List.copyOf(first);
        }

        /** Whether everything is as it was appended. */
        public boolean isClean() {
            return findings == 0;
        }
    }

    private record Row(long position, byte @Nullable [] leaf, StoredEvent event) {

        private Hashed hashed() {
            Hash computed;
            try {
                computed = event.leaf();
            } catch (UncheckedIOException notJson) {
                computed = null;
            }
            boolean asAppended =
                    leaf == null || computed != null && Hash.of(leaf).equals(computed);
            return new Hashed(position, computed, asAppended, event.identifier(), event.aggregate());
        }
    }

    private record Hashed(long position, @Nullable Hash leaf, boolean asAppended, String event, String record) {}

    /** The events and the leaves of the tree, side by side. */
    private final class Walk {

        private final Grown grown;
        private final GrowingTree tree = GrowingTree.empty((level, index, hash) -> {});
        private final List<Finding> first = new ArrayList<>();
        private long events;
        private long proven;
        private long findings;
        private long leaf;
        private Tile tile = Tile.empty(-1);

        private Walk(Grown grown) {
            this.grown = grown;
        }

        private void meet(Hashed event) {
            events++;
            while (leaf < grown.size() && expected() < event.position()) {
                found(Finding.removed(expected()));
                leaf++;
            }
            if (leaf < grown.size() && expected() == event.position()) {
                compare(event);
                leaf++;
            } else if (event.position() <= grown.position()) {
                found(finding(Finding.Kind.INSERTED, event));
            } else if (!event.asAppended()) {
                found(finding(Finding.Kind.CHANGED, event));
            }
        }

        private void compare(Hashed event) {
            Hash appended = tile.leaf((int) (leaf & Tile.LEAVES - 1));
            tree.append(appended);
            if (!appended.equals(event.leaf()) || !event.asAppended()) {
                found(finding(Finding.Kind.CHANGED, event));
            } else {
                proven++;
            }
        }

        private void end() {
            while (leaf < grown.size()) {
                found(Finding.removed(expected()));
                leaf++;
            }
            boolean whole = tree.size() == grown.size();
            if (whole && !new TreeProofs(tables).root(grown.size()).equals(tree.root())) {
                found(new Finding(Finding.Kind.TREE_CHANGED, grown.position(), null, null));
            }
        }

        /** The position of the event that the next leaf is of; beyond all where the tree has lost the leaf. */
        private long expected() {
            long number = leaf >> Tile.LEVELS;
            if (tile.number() != number) {
                tile = tables.tile(number);
            }
            int within = (int) (leaf & Tile.LEAVES - 1);
            if (within >= tile.size()) {
                throw new IllegalStateException(
                        "the tree says it has " + grown.size() + " leaves, and has no leaf " + leaf);
            }
            return tile.positions()[within];
        }

        private Finding finding(Finding.Kind kind, Hashed event) {
            return new Finding(kind, event.position(), event.event(), event.record());
        }

        private void found(Finding finding) {
            findings++;
            if (first.size() < KEPT) {
                first.add(finding);
            }
        }

        private Result result() {
            return new Result(events, proven, findings, first);
        }
    }
}
