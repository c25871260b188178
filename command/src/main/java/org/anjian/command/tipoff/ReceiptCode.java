package org.anjian.command.tipoff;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.anjian.api.tipoff.ReceiptHash;

/**
 * The receipt code of a tip-off (查询码): its first eight characters find the tip-off, the other twenty are the secret of a
 * hundred bits. Letters and digits that are mistaken for each other are not in it.
 */
public final class ReceiptCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SELECTOR = 8;
    private static final int SECRET = 20;
    private static final int GROUP = 4;
    private static final int ROUNDS = 120_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + (SELECTOR + SECRET) + "}");

    /** What a code is compared with whose tip-off is not there, so that it takes as long. */
    private static final ReceiptHash NOBODYS =
            new ReceiptHash("", Base64.getEncoder().encodeToString(new byte[SALT_BYTES]), ROUNDS, "");

    private final String text;

    private ReceiptCode(String text) {
        this.text = text;
    }

    /** A fresh code. */
    public static ReceiptCode draw(SecureRandom random) {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < SELECTOR + SECRET; i++) {
            drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ReceiptCode(drawn.toString());
    }

    /** A code as somebody typed it, with or without dashes; empty where it is none. */
    public static Optional<ReceiptCode> read(String typed) {
        String text = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return FORM.matcher(text).matches() ? Optional.of(new ReceiptCode(text)) : Optional.empty();
    }

    /** The part by which its tip-off is found. */
    public String selector() {
        return text.substring(0, SELECTOR);
    }

    /** The code as the informer is told it, in groups of four. */
    public String shown() {
        return text.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** What is kept of it. */
    public ReceiptHash hash(SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        String salted = Base64.getEncoder().encodeToString(salt);
        return new ReceiptHash(selector(), salted, ROUNDS, derived(salted, ROUNDS));
    }

    /** Whether it is the code of which that is kept; takes the same time either way. */
    public boolean opens(ReceiptHash kept) {
        byte[] expected = kept.hash().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(
                expected, derived(kept.salt(), kept.rounds()).getBytes(StandardCharsets.UTF_8));
    }

    /** Takes as long as {@link #opens} and tells nothing: for a code that no tip-off has. */
    public void opensNothing() {
        opens(NOBODYS);
    }

    private String derived(String salt, int rounds) {
        try {
            PBEKeySpec spec =
                    new PBEKeySpec(text.toCharArray(), Base64.getDecoder().decode(salt), rounds, HASH_BITS);
            return Base64.getEncoder()
                    .encodeToString(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never the code itself. */
    @Override
    public String toString() {
        return "ReceiptCode[***]";
    }
}
