package org.anjian.proof;

import java.util.List;

/**
 * That a leaf is in a tree: with it and these hashes the root can be computed.
 *
 * @param index which leaf, from 0
 * @param size how many leaves the tree has
 * @param path the hashes beside the way from the leaf to the root
 */
public record InclusionProof(long index, long size, List<Hash> path) {

    public InclusionProof {
        path = List.copyOf(path);
        if (index < 0 || index >= size) {
            throw new ProofRefused("a tree of " + size + " leaves has no leaf " + index);
        }
    }

    /**
     * The root that the tree has if the leaf is in it (RFC 9162, section 2.1.3.2).
     *
     * @throws ProofRefused where the path has more or fewer hashes than this way has
     */
    public Hash root(Hash leaf) {
        long node = index;
        long last = size - 1;
        Hash root = leaf;
        for (Hash beside : path) {
            if (last == 0) {
                throw new ProofRefused("the proof has more hashes than the way to the root is long");
            }
            if ((node & 1) == 1 || node == last) {
                root = MerkleTree.node(beside, root);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                root = MerkleTree.node(root, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        if (last != 0) {
            throw new ProofRefused("the proof has fewer hashes than the way to the root is long");
        }
        return root;
    }
}
