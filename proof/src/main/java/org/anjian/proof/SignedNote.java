package org.anjian.proof;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A text and who signed it, in the form of C2SP signed-note.
 *
 * @param text what is signed; it ends with a line feed
 * @param signatures by whom; whether they are right says {@link NoteKey#check}
 */
public record SignedNote(String text, List<Signature> signatures) {

    private static final String DIVISION = "\n\n";
    private static final String BEFORE = "— ";
    private static final int KEY_ID = 4;

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || text.contains(DIVISION + BEFORE)) {
            throw new ProofRefused("a note ends with a line feed and has no signatures in its text");
        }
    }

    /** The note with its signatures, as it is published. */
    public String file() {
        StringBuilder file = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> file.append(signature.line()).append('\n'));
        return file.toString();
    }

    /**
     * Reads a note.
     *
     * @throws ProofRefused where it is none, or has no signature
     */
    public static SignedNote of(String file) {
        int division = file.lastIndexOf(DIVISION);
        if (division < 0 || !file.endsWith("\n")) {
            throw new ProofRefused("a note has an empty line before its signatures, and a line feed at its end");
        }
        List<Signature> signatures = new ArrayList<>();
        for (String line :
                file.substring(division + DIVISION.length(), file.length() - 1).split("\n", -1)) {
            signatures.add(Signature.of(line));
        }
        return new SignedNote(file.substring(0, division + 1), signatures);
    }

    /**
     * A signature.
     *
     * @param name of the key
     * @param keyId the first bytes of a hash of the key
     * @param bytes the signature
     */
    public record Signature(String name, int keyId, byte[] bytes) {

        public Signature {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        private String line() {
            byte[] all = new byte[KEY_ID + bytes.length];
            for (int i = 0; i < KEY_ID; i++) {
                all[i] = (byte) (keyId >>> 8 * (KEY_ID - 1 - i));
            }
            System.arraycopy(bytes, 0, all, KEY_ID, bytes.length);
            return BEFORE + name + ' ' + Base64.getEncoder().encodeToString(all);
        }

        private static Signature of(String line) {
            String[] parts = line.split(" ", -1);
            if (parts.length != 3 || !(parts[0] + ' ').equals(BEFORE) || parts[1].isEmpty()) {
                throw new ProofRefused("not a line of a signature: " + line);
            }
            byte[] all = Texts.base64(parts[2]);
            if (all.length <= KEY_ID) {
                throw new ProofRefused("a signature without bytes");
            }
            return new Signature(parts[1], ByteBuffer.wrap(all).getInt(), Arrays.copyOfRange(all, KEY_ID, all.length));
        }
    }
}
