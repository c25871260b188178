package org.anjian.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** The public key of a log, Ed25519, with its name: in the form {@code name+id+key} that C2SP signed-note uses. */
public final class NoteKey {

    private static final byte ED25519 = 1;
    private static final int KEY_BYTES = 32;

    /** What X.509 writes before the 32 bytes of a key of Ed25519 (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] raw;
    private final PublicKey key;

    private NoteKey(String name, byte[] raw) {
        if (name.isEmpty() || name.chars().anyMatch(sign -> Character.isWhitespace(sign) || sign == '+')) {
            throw new ProofRefused("the name of a key has no spaces and no plus sign");
        }
        if (raw.length != KEY_BYTES) {
            throw new ProofRefused("a key of Ed25519 has " + KEY_BYTES + " bytes");
        }
        this.name = name;
        this.raw = raw;
        this.key = key(raw);
    }

    /**
     * The key of a log.
     *
     * @param name no spaces, no plus sign
     * @throws ProofRefused where it is no key of Ed25519
     */
    public static NoteKey of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        if (encoded == null
                || encoded.length != X509.length + KEY_BYTES
                || !Arrays.equals(encoded, 0, X509.length, X509, 0, X509.length)) {
            throw new ProofRefused("not a key of Ed25519");
        }
        return new NoteKey(name, Arrays.copyOfRange(encoded, X509.length, encoded.length));
    }

    /**
     * Reads a key.
     *
     * @throws ProofRefused where it is none, or its id is another key's
     */
    public static NoteKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length != 3) {
            throw new ProofRefused("a key is written name+id+key");
        }
        byte[] typed = Texts.base64(parts[2]);
        if (typed.length != 1 + KEY_BYTES || typed[0] != ED25519) {
            throw new ProofRefused("not a key of Ed25519");
        }
        NoteKey key = new NoteKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().toHexDigits(key.id()).equals(parts[1])) {
            throw new ProofRefused("the id is not of this key");
        }
        return key;
    }

    /** Its name, which is also the origin of its checkpoints. */
    public String name() {
        return name;
    }

    /** As it is published. */
    @Override
    public String toString() {
        return name
                + '+'
                + HexFormat.of().toHexDigits(id())
                + '+'
                + Base64.getEncoder().encodeToString(typed());
    }

    /**
     * Checks that this key signed a checkpoint of its own log.
     *
     * @return the checkpoint
     * @throws ProofRefused where it did not, or the checkpoint is of another log
     */
    public Checkpoint check(SignedNote note) {
        List<SignedNote.Signature> mine = note.signatures().stream()
                .filter(signature ->
                        signature.keyId() == id() && signature.name().equals(name))
                .toList();
        if (mine.isEmpty()) {
            throw new ProofRefused("the checkpoint is not signed by " + name);
        }
        for (SignedNote.Signature signature : mine) {
            if (!isRight(signature, note.text())) {
                throw new ProofRefused("the signature of " + name + " is of another text");
            }
        }
        Checkpoint checkpoint = Checkpoint.of(note.text());
        if (!checkpoint.origin().equals(name)) {
            throw new ProofRefused("the checkpoint is of " + checkpoint.origin() + " and not of " + name);
        }
        return checkpoint;
    }

    int id() {
        MessageDigest digest = Hash.sha256();
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        digest.update(typed());
        return ByteBuffer.wrap(digest.digest()).getInt();
    }

    private byte[] typed() {
        byte[] typed = new byte[1 + raw.length];
        typed[0] = ED25519;
        System.arraycopy(raw, 0, typed, 1, raw.length);
        return typed;
    }

    private boolean isRight(SignedNote.Signature signature, String text) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature.bytes());
        } catch (GeneralSecurityException notOfThatForm) {
            return false;
        }
    }

    private static PublicKey key(byte[] raw) {
        byte[] encoded = Arrays.copyOf(X509, X509.length + KEY_BYTES);
        System.arraycopy(raw, 0, encoded, X509.length, KEY_BYTES);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException notAKey) {
            throw new ProofRefused("not a key of Ed25519");
        }
    }
}
