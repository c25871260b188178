package org.anjian.api.tipoff;

/**
 * What is kept of a receipt code: it tells whether a code is the right one, and nothing leads back from it to the code.
 *
 * @param selector the part of the code by which its tip-off is found; not secret by itself
 * @param salt drawn for this code, in Base64
 * @param rounds how often the hash is repeated
 * @param hash PBKDF2 with HMAC-SHA-256 of the code, in Base64
 */
public record ReceiptHash(String selector, String salt, int rounds, String hash) {

    /** Without the hash: events appear in logs. */
    @Override
    public String toString() {
        return "ReceiptHash[***]";
    }
}
