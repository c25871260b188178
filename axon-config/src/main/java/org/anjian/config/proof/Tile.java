package org.anjian.config.proof;

import java.util.Arrays;
import org.anjian.proof.Hash;
import org.anjian.proof.MerkleTree;

/**
 * Up to {@value #LEAVES} leaves that follow one another, with the positions of their events.
 *
 * @param number how many tiles are before it
 */
record Tile(long number, long[] positions, byte[] leaves) {

    /** How many levels of the tree lie within a tile. */
    static final int LEVELS = 8;

    /** How many leaves a full tile has. */
    static final int LEAVES = 1 << LEVELS;

    /** A tile that has no leaves yet. */
    static Tile empty(long number) {
        return new Tile(number, new long[0], new byte[0]);
    }

    int size() {
        return positions.length;
    }

    boolean isFull() {
        return size() == LEAVES;
    }

    /** With one leaf more. */
    Tile with(long position, Hash leaf) {
        long[] more = Arrays.copyOf(positions, size() + 1);
        more[size()] = position;
        byte[] bytes = Arrays.copyOf(leaves, leaves.length + Hash.BYTES);
        System.arraycopy(leaf.bytes(), 0, bytes, leaves.length, Hash.BYTES);
        return new Tile(number, more, bytes);
    }

    Hash leaf(int index) {
        return Hash.of(Arrays.copyOfRange(leaves, index * Hash.BYTES, (index + 1) * Hash.BYTES));
    }

    /** The hash over the leaves from one on, as many as a subtree of that level has. */
    Hash subtree(int level, int from) {
        if (level == 0) {
            return leaf(from);
        }
        int half = 1 << (level - 1);
        return MerkleTree.node(subtree(level - 1, from), subtree(level - 1, from + half));
    }
}
