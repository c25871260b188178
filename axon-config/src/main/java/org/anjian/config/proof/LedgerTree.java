package org.anjian.config.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.anjian.config.proof.TreeTables.Grown;
import org.anjian.config.proof.TreeTables.Node;
import org.anjian.proof.GrowingTree;
import org.anjian.proof.Hash;
import org.anjian.query.journal.EventJournal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Lets the tree grow by the events that were appended since, in store order. Several nodes may try at once; one does. */
public final class LedgerTree {

    private static final int STEP = 20_000;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final EventJournal journal;
    private final TreeTables tables;

    /** The tree of one store. */
    public LedgerTree(JdbcClient jdbc, TransactionOperations transactions, EventJournal journal, TreeTables tables) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.journal = journal;
        this.tables = tables;
    }

    /**
     * Takes in every event that was committed before the call.
     *
     * @param stop whether to leave it at what is taken in so far
     * @return how many leaves the tree has then
     */
    public long grow(BooleanSupplier stop) {
        // Before the lock of the tree: it waits for those who are appending, and they for nobody.
        long head = journal.head();
        long size;
        boolean more;
        do {
            long before = tables.grown().size();
            size = step(head);
            more = size - before == STEP;
        } while (more && !stop.getAsBoolean());
        return size;
    }

    private long step(long head) {
        Long size = transactions.execute(status -> step(tables.grownForUpdate(), head));
        if (size == null) {
            throw new IllegalStateException("a transaction without a result");
        }
        return size;
    }

    private long step(Grown grown, long head) {
        List<Appended> events = after(grown.position(), head);
        if (events.isEmpty()) {
            return grown.size();
        }
        List<Node> nodes = new ArrayList<>();
        GrowingTree tree = GrowingTree.of(grown.size(), tables, (level, index, hash) -> {
            if (level >= Tile.LEVELS) {
                nodes.add(new Node(level, index, hash));
            }
        });
        List<Tile> tiles = new ArrayList<>();
        Tile last = tables.tile(grown.size() >> Tile.LEVELS);
        for (Appended event : events) {
            tree.append(event.leaf());
            last = last.with(event.position(), event.leaf());
            if (last.isFull()) {
                tiles.add(last);
                last = Tile.empty(last.number() + 1);
            }
        }
        if (last.size() > 0) {
            tiles.add(last);
        }
        tables.save(tiles);
        tables.saveNodes(nodes);
        tables.save(new Grown(tree.size(), events.getLast().position()));
        return tree.size();
    }

    private List<Appended> after(long position, long head) {
        return jdbc.sql("SELECT global_index, leaf FROM domain_event_entry"
                        + " WHERE global_index > ? AND global_index <= ? ORDER BY global_index LIMIT " + STEP)
                .param(position)
                .param(head)
                .query((row, number) -> appended(row.getLong(1), row.getBytes(2)))
                .list();
    }

    private Appended appended(long position, byte @Nullable [] leaf) {
        return new Appended(position, leaf == null ? hashedLate(position) : Hash.of(leaf));
    }

    /** An event of the time before events were hashed when they are appended. */
    private Hash hashedLate(long position) {
        return jdbc.sql("SELECT " + StoredEvent.COLUMNS + " FROM domain_event_entry WHERE global_index = ?")
                .param(position)
                .query((row, number) -> StoredEvent.of(row).leaf())
                .single();
    }

    private record Appended(long position, Hash leaf) {}
}
