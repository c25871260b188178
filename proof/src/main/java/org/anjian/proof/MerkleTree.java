package org.anjian.proof;

import java.security.MessageDigest;

/** The hashes of RFC 6962, section 2.1, and the shape of its trees. */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private MerkleTree() {}

    /** The root of a tree without leaves. */
    public static Hash empty() {
        return Hash.of(Hash.sha256());
    }

    /** The hash of a leaf: SHA-256 over a zero byte and the entry. */
    public static Hash leaf(byte[] entry) {
        MessageDigest digest = Hash.sha256();
        digest.update(LEAF);
        digest.update(entry);
        return Hash.of(digest);
    }

    /** The hash of a node: SHA-256 over a one byte and the hashes of both its children. */
    public static Hash node(Hash left, Hash right) {
        MessageDigest digest = Hash.sha256();
        digest.update(NODE);
        left.into(digest);
        right.into(digest);
        return Hash.of(digest);
    }

    /** How many leaves are left of the root of a tree: the largest power of two below its size, which is 2 or more. */
    static long left(long size) {
        return Long.highestOneBit(size - 1);
    }
}
