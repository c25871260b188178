package org.anjian.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.List;
import java.util.function.UnaryOperator;

/** Signs the checkpoints of a log. */
public final class NoteSigner {

    private final NoteKey key;
    private final UnaryOperator<byte[]> signature;

    /**
     * The signer of one log, wherever the secret part of its key is kept.
     *
     * @param key what others check the signatures with
     * @param signature makes the signature of Ed25519 of some bytes
     */
    public NoteSigner(NoteKey key, UnaryOperator<byte[]> signature) {
        this.key = key;
        this.signature = signature;
    }

    /**
     * The signer of one log.
     *
     * @param name the log's, without spaces and plus signs
     * @param pair of Ed25519
     * @throws ProofRefused where it is of another kind
     */
    public NoteSigner(String name, KeyPair pair) {
        this(NoteKey.of(name, pair.getPublic()), bytes -> signature(bytes, pair));
    }

    /** What others check the signatures with. */
    public NoteKey key() {
        return key;
    }

    /** Signs a checkpoint. */
    public SignedNote sign(Checkpoint checkpoint) {
        String text = checkpoint.text();
        byte[] signed = signature.apply(text.getBytes(StandardCharsets.UTF_8));
        return new SignedNote(text, List.of(new SignedNote.Signature(key.name(), key.id(), signed)));
    }

    private static byte[] signature(byte[] bytes, KeyPair pair) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
