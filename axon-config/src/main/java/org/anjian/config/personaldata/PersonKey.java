package org.anjian.config.personaldata;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The key of one person, as two: one encrypts, one makes the nonces. A nonce follows from the text, so the same text of the
 * same person is always written the same: a document projected twice is the same document.
 */
final class PersonKey {

    private static final String MAC = "HmacSHA256";

    private final SecretKey texts;
    private final SecretKey nonces;

    PersonKey(SecretKey secret) {
        this.texts = derive(secret, "anjian text", "AES");
        this.nonces = derive(secret, "anjian nonce", MAC);
    }

    byte[] seal(String text, byte[] bound) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return AesGcm.seal(texts, Arrays.copyOf(digest(plain), AesGcm.NONCE_BYTES), plain, bound);
    }

    String open(byte[] sealed, byte[] bound) {
        return new String(AesGcm.open(texts, sealed, bound), StandardCharsets.UTF_8);
    }

    /** A keyed digest of a text. */
    byte[] digest(byte[] plain) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(nonces);
            return mac.doFinal(plain);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SecretKey derive(SecretKey secret, String purpose, String algorithm) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
