package org.anjian.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * That an event is in the ledger: the file beside its canonical JSON, in the form of C2SP tlog-proof.
 *
 * @param inclusion where in the tree, and the hashes beside its way
 * @param checkpoint the signed root that it leads to
 */
public record EventProof(InclusionProof inclusion, SignedNote checkpoint) {

    private static final String FIRST = "c2sp.org/tlog-proof@v1";
    private static final String INDEX = "index ";

    /** As a file. */
    public String file() {
        StringBuilder file = new StringBuilder();
        file.append(FIRST).append('\n').append(INDEX).append(inclusion.index()).append('\n');
        inclusion.path().forEach(hash -> file.append(hash.base64()).append('\n'));
        return file.append('\n').append(checkpoint.file()).toString();
    }

    /**
     * Reads a proof.
     *
     * @throws ProofRefused where it is none
     */
    public static EventProof of(String file) {
        int division = file.indexOf("\n\n");
        if (division < 0) {
            throw new ProofRefused("a proof has an empty line before its checkpoint");
        }
        List<String> lines = List.of(file.substring(0, division).split("\n", -1));
        if (lines.size() < 2 || !lines.get(0).equals(FIRST) || !lines.get(1).startsWith(INDEX)) {
            throw new ProofRefused("a proof begins with " + FIRST + " and the index of its event");
        }
        List<Hash> path = new ArrayList<>();
        lines.subList(2, lines.size()).forEach(line -> path.add(Hash.ofBase64(line)));
        SignedNote note = SignedNote.of(file.substring(division + 2));
        long size = Checkpoint.of(note.text()).size();
        return new EventProof(
                new InclusionProof(Texts.number(lines.get(1).substring(INDEX.length())), size, path), note);
    }

    /**
     * Checks that this event is in the log of this key.
     *
     * @param event its canonical JSON, byte for byte
     * @return the checkpoint under which it is
     * @throws ProofRefused where that is not proven
     */
    public Checkpoint check(byte[] event, NoteKey key) {
        Checkpoint signed = key.check(checkpoint);
        if (!inclusion.root(MerkleTree.leaf(event)).equals(signed.root())) {
            throw new ProofRefused("event " + inclusion.index() + " of the ledger is another one");
        }
        return signed;
    }
}
