package org.anjian.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.List;

/** Signs the checkpoints of a log. */
public final class NoteSigner {

    private final NoteKey key;
    private final KeyPair pair;

    /**
     * The signer of one log.
     *
     * @param name the log's, without spaces and plus signs
     * @param pair of Ed25519
     * @throws ProofRefused where it is of another kind
     */
    public NoteSigner(String name, KeyPair pair) {
        this.key = NoteKey.of(name, pair.getPublic());
        this.pair = pair;
    }

    /** What others check the signatures with. */
    public NoteKey key() {
        return key;
    }

    /** Signs a checkpoint. */
    public SignedNote sign(Checkpoint checkpoint) {
        String text = checkpoint.text();
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return new SignedNote(text, List.of(new SignedNote.Signature(key.name(), key.id(), signature.sign())));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
