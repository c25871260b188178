package org.anjian.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A log in memory, with all its full subtrees. */
final class KeptTree implements Subtrees {

    private final Map<String, Hash> full = new HashMap<>();
    private final List<Hash> roots = new ArrayList<>();
    private final GrowingTree tree = GrowingTree.empty((level, index, hash) -> full.put(level + "/" + index, hash));

    KeptTree(int size) {
        roots.add(tree.root());
        for (int i = 0; i < size; i++) {
            tree.append(MerkleTree.leaf(entry(i)));
            roots.add(tree.root());
        }
    }

    static byte[] entry(long index) {
        return ("event " + index).getBytes(StandardCharsets.UTF_8);
    }

    static Hash leaf(long index) {
        return MerkleTree.leaf(entry(index));
    }

    /** The root when there were this many leaves, as it was then. */
    Hash rootOf(int size) {
        return roots.get(size);
    }

    TreeProofs proofs() {
        return new TreeProofs(this);
    }

    @Override
    public Hash at(int level, long index) {
        Hash hash = full.get(level + "/" + index);
        if (hash == null) {
            throw new IllegalArgumentException("no full subtree " + level + "/" + index);
        }
        return hash;
    }
}
