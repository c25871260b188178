package org.anjian.query.feed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Something as it is sent.
 *
 * @param tag the SHA-256 of the bytes, in hexadecimal
 */
public record Rendered(byte[] bytes, String mediaType, String tag) {

    /** Bytes, and what they are. */
    public static Rendered of(byte[] bytes, String mediaType) {
        return new Rendered(bytes, mediaType, HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
