package org.anjian.proof;

/** Gives the hashes of the full subtrees of a log, from wherever they are kept. */
@FunctionalInterface
public interface Subtrees {

    /**
     * The hash of a full subtree; its leaves are those from {@code index × 2^level} on.
     *
     * @param level 0 for a leaf, else how many levels of nodes it has; it has {@code 2^level} leaves
     * @param index how many subtrees of that level are before it
     */
    Hash at(int level, long index);
}
