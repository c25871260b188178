package org.anjian.config.proof;

import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.anjian.config.proof.TreeTables.Grown;
import org.anjian.proof.Hash;

/** The leaves that the events have to have: those of the witness as far as it goes, then those of the tree. */
final class ExpectedLeaves implements AutoCloseable {

    private final TreeTables tables;
    private final Witness.Leaves witness;
    private final LongConsumer differing;
    private final long size;
    private Tile tile = Tile.empty(-1);

    /**
     * The leaves as they are now.
     *
     * @param differing is told, once a tile, the position of the first leaf of the witness that the tree no longer has
     */
    ExpectedLeaves(TreeTables tables, Grown grown, Witness witness, LongConsumer differing) {
        this.tables = tables;
        this.witness = witness.leaves();
        this.differing = differing;
        this.size = Math.max(grown.size(), this.witness.size());
    }

    /** How many there are. */
    long size() {
        return size;
    }

    /** How many of them the witness has. */
    long witnessed() {
        return witness.size();
    }

    /** Whether a leaf is there: the tables may have lost some of those that they say they have. */
    boolean has(long leaf) {
        return leaf < size && within(leaf) < tileOf(leaf).size();
    }

    /** The position of the event of a leaf. */
    long position(long leaf) {
        return tileOf(leaf).positions()[within(leaf)];
    }

    /** A leaf. */
    Hash hash(long leaf) {
        return tileOf(leaf).leaf(within(leaf));
    }

    private Tile tileOf(long leaf) {
        long number = leaf >> Tile.LEVELS;
        if (tile.number() != number) {
            tile = joined(witness.tile(number), tables.tile(number));
        }
        return tile;
    }

    private Tile joined(Tile kept, Tile grown) {
        IntStream.range(0, kept.size())
                .filter(i -> !isSame(kept, grown, i))
                .findFirst()
                .ifPresent(first -> differing.accept(kept.positions()[first]));
        Tile joined = kept;
        for (int i = kept.size(); i < grown.size(); i++) {
            joined = joined.with(grown.positions()[i], grown.leaf(i));
        }
        return joined;
    }

    private static boolean isSame(Tile kept, Tile grown, int leaf) {
        return leaf < grown.size()
                && grown.positions()[leaf] == kept.positions()[leaf]
                && grown.leaf(leaf).equals(kept.leaf(leaf));
    }

    private static int within(long leaf) {
        return (int) (leaf & Tile.LEAVES - 1);
    }

    @Override
    public void close() {
        witness.close();
    }
}
