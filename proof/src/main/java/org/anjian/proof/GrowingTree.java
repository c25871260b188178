package org.anjian.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** A tree that leaves are appended to. Holds one hash a level, however many leaves it has. Not for several threads at once. */
public final class GrowingTree {

    private final Kept kept;
    private final Deque<Full> full = new ArrayDeque<>();
    private long size;

    private GrowingTree(Kept kept) {
        this.kept = kept;
    }

    /**
     * A tree without leaves.
     *
     * @param kept is told of every full subtree, the leaves included, once it is full
     */
    public static GrowingTree empty(Kept kept) {
        return new GrowingTree(kept);
    }

    /**
     * A tree that has leaves already.
     *
     * @param kept is told of every subtree that becomes full from now on
     */
    public static GrowingTree of(long size, Subtrees subtrees, Kept kept) {
        GrowingTree tree = new GrowingTree(kept);
        long before = 0;
        for (int level = Long.SIZE - 2; level >= 0; level--) {
            long leaves = 1L << level;
            if ((size & leaves) != 0) {
                tree.full.push(new Full(level, subtrees.at(level, before >> level)));
                before += leaves;
            }
        }
        tree.size = size;
        return tree;
    }

    /** Appends a leaf. */
    public void append(Hash leaf) {
        Full last = new Full(0, leaf);
        long index = size;
        kept.full(0, index, leaf);
        while (!full.isEmpty() && full.peek().level() == last.level()) {
            last = new Full(last.level() + 1, MerkleTree.node(full.pop().hash(), last.hash()));
            index >>= 1;
            kept.full(last.level(), index, last.hash());
        }
        full.push(last);
        size++;
    }

    /** How many leaves it has. */
    public long size() {
        return size;
    }

    /** The root over all leaves so far. */
    public Hash root() {
        Iterator<Full> fromTheRight = full.iterator();
        if (!fromTheRight.hasNext()) {
            return MerkleTree.empty();
        }
        Hash root = fromTheRight.next().hash();
        while (fromTheRight.hasNext()) {
            root = MerkleTree.node(fromTheRight.next().hash(), root);
        }
        return root;
    }

    /** Where full subtrees are kept. */
    @FunctionalInterface
    public interface Kept {

        /** A subtree has become full: see {@link Subtrees#at} for its level and index. */
        void full(int level, long index, Hash hash);
    }

    private record Full(int level, Hash hash) {}
}
