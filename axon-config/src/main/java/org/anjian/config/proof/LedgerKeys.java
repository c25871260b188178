package org.anjian.config.proof;

import java.util.List;
import java.util.Optional;
import org.anjian.proof.Checkpoint;
import org.anjian.proof.NoteKey;
import org.anjian.proof.NoteSigner;
import org.anjian.proof.ProofRefused;
import org.anjian.proof.SignedNote;
import org.anjian.query.feed.SigningKeys;

/** The keys of the node under the name of the ledger. */
final class LedgerKeys {

    private final String origin;
    private final SigningKeys keys;

    /**
     * The keys.
     *
     * @param origin the name of the ledger
     */
    LedgerKeys(String origin, SigningKeys keys) {
        this.origin = origin;
        this.keys = keys;
    }

    /** What signs checkpoints; empty where the node has no secret key. */
    Optional<NoteSigner> signer() {
        return keys.signing().map(key -> new NoteSigner(NoteKey.of(origin, key.open()), key::sign));
    }

    /** What others check checkpoints with: the present key first, those of before after it. */
    List<NoteKey> all() {
        return keys.all().stream().map(key -> NoteKey.of(origin, key.open())).toList();
    }

    /**
     * Reads a checkpoint that one of these keys signed.
     *
     * @throws ProofRefused where none did
     */
    Checkpoint check(String file) {
        SignedNote note = SignedNote.of(file);
        ProofRefused last = new ProofRefused("the node has no key to check the checkpoint with");
        for (NoteKey key : all()) {
            try {
                return key.check(note);
            } catch (ProofRefused ofAnotherKey) {
                last = ofAnotherKey;
            }
        }
        throw last;
    }
}
