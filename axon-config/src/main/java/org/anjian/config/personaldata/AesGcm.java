package org.anjian.config.personaldata;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES in Galois/Counter Mode with a nonce of 96 bits ahead of the ciphertext and a tag of 128 bits behind it. */
final class AesGcm {

    static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private AesGcm() {}

    static byte[] seal(SecretKey key, byte[] nonce, byte[] plain, byte[] bound) {
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, plain, 0, plain.length, bound);
        byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
        return whole;
    }

    static byte[] open(SecretKey key, byte[] whole, byte[] bound) {
        byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, key, nonce, whole, NONCE_BYTES, whole.length - NONCE_BYTES, bound);
    }

    private static byte[] run(
            int mode, SecretKey key, byte[] nonce, byte[] input, int offset, int length, byte[] bound) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound);
            return cipher.doFinal(input, offset, length);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Personal data cannot be encrypted or decrypted", failure);
        }
    }
}
