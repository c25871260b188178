package org.anjian.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 digest. */
public final class Hash {

    /** How many bytes a digest has. */
    public static final int BYTES = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A digest from its bytes.
     *
     * @throws ProofRefused unless there are {@value #BYTES}
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new ProofRefused("a hash has " + BYTES + " bytes and not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /**
     * A digest from Base64, as proofs and checkpoints write it.
     *
     * @throws ProofRefused where the text is no Base64 of a digest, in the one way to write it
     */
    public static Hash ofBase64(String text) {
        return of(Texts.base64(text));
    }

    static Hash of(MessageDigest digest) {
        return new Hash(digest.digest());
    }

    /** A fresh computation of a digest. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The bytes, as a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    void into(MessageDigest digest) {
        digest.update(bytes);
    }

    /** In Base64. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
