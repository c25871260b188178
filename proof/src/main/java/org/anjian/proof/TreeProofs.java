package org.anjian.proof;

import java.util.ArrayList;
import java.util.List;

/** Makes proofs for a log whose full subtrees are kept. A proof asks for about twice as many subtrees as the tree has levels. */
public final class TreeProofs {

    private final Subtrees subtrees;

    /**
     * Proofs of one log.
     *
     * @param subtrees its full subtrees
     */
    public TreeProofs(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** The root over the first leaves. */
    public Hash root(long size) {
        return size == 0 ? MerkleTree.empty() : root(0, size);
    }

    /**
     * That a leaf is in a tree (RFC 6962, section 2.1.1).
     *
     * @throws ProofRefused where the tree has no such leaf
     */
    public InclusionProof inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new ProofRefused("a tree of " + size + " leaves has no leaf " + index);
        }
        List<Hash> path = new ArrayList<>();
        path(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /**
     * That a tree is the beginning of a later one (RFC 6962, section 2.1.2).
     *
     * @throws ProofRefused where the earlier tree is empty or larger than the later
     */
    public ConsistencyProof consistency(long oldSize, long newSize) {
        if (oldSize <= 0 || oldSize > newSize) {
            throw new ProofRefused("no tree of " + oldSize + " leaves is the beginning of one of " + newSize);
        }
        List<Hash> path = new ArrayList<>();
        beginning(oldSize, 0, newSize, Seen.BY_THE_VERIFIER, path);
        return new ConsistencyProof(oldSize, newSize, path);
    }

    private void path(long index, long begin, long size, List<Hash> path) {
        if (size == 1) {
            return;
        }
        long left = MerkleTree.left(size);
        if (index < left) {
            path(index, begin, left, path);
            path.add(root(begin + left, size - left));
        } else {
            path(index - left, begin + left, size - left, path);
            path.add(root(begin, left));
        }
    }

    private void beginning(long oldSize, long begin, long size, Seen seen, List<Hash> path) {
        if (oldSize == size) {
            if (seen == Seen.BY_NOBODY) {
                path.add(root(begin, size));
            }
            return;
        }
        long left = MerkleTree.left(size);
        if (oldSize <= left) {
            beginning(oldSize, begin, left, seen, path);
            path.add(root(begin + left, size - left));
        } else {
            beginning(oldSize - left, begin + left, size - left, Seen.BY_NOBODY, path);
            path.add(root(begin, left));
        }
    }

    /** A subtree that begins where one of its size may; only those at the right edge are not full. */
    private Hash root(long begin, long size) {
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return subtrees.at(level, begin >> level);
        }
        long left = MerkleTree.left(size);
        return MerkleTree.node(root(begin, left), root(begin + left, size - left));
    }

    /** Whether the verifier has the root of a subtree already: it is the earlier tree itself. */
    private enum Seen {
        BY_THE_VERIFIER,
        BY_NOBODY
    }
}
