package org.anjian.proof;

import java.util.List;

/**
 * That an earlier tree is the beginning of a later one: nothing of it was changed, removed or put in between.
 *
 * @param oldSize how many leaves the earlier tree has, 1 or more
 * @param newSize how many the later has
 * @param path the hashes from which the roots of both can be computed
 */
public record ConsistencyProof(long oldSize, long newSize, List<Hash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
        if (oldSize <= 0 || oldSize > newSize) {
            throw new ProofRefused("no tree of " + oldSize + " leaves is the beginning of one of " + newSize);
        }
    }

    /**
     * Checks the proof against the roots of both trees (RFC 9162, section 2.1.4.2).
     *
     * @throws ProofRefused where it does not prove that the one is the beginning of the other
     */
    public void check(Hash oldRoot, Hash newRoot) {
        if (oldSize == newSize) {
            require(path.isEmpty(), "a tree needs no hashes to be its own beginning");
            require(oldRoot.equals(newRoot), "two roots of " + oldSize + " leaves differ");
            return;
        }
        long node = oldSize - 1;
        long last = newSize - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        boolean oldIsASubtree = Long.bitCount(oldSize) == 1;
        require(oldIsASubtree || !path.isEmpty(), "the proof has no hashes");
        Hash old = oldIsASubtree ? oldRoot : path.get(0);
        Hash late = old;
        for (Hash beside : oldIsASubtree ? path : path.subList(1, path.size())) {
            require(last != 0, "the proof has more hashes than it needs");
            if ((node & 1) == 1 || node == last) {
                old = MerkleTree.node(beside, old);
                late = MerkleTree.node(beside, late);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                late = MerkleTree.node(late, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        require(last == 0, "the proof has fewer hashes than it needs");
        require(old.equals(oldRoot), "the earlier tree is another one");
        require(late.equals(newRoot), "the later tree does not begin with the earlier one");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new ProofRefused(otherwise);
        }
    }
}
