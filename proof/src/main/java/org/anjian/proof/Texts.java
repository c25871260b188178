package org.anjian.proof;

import java.util.Base64;

/** Reads what proofs and checkpoints are written in: each thing in one way only, so that none has two forms. */
final class Texts {

    private Texts() {}

    static byte[] base64(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw new ProofRefused("not Base64: " + shortened(text));
        }
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new ProofRefused("Base64 with bits or padding that are not its own: " + shortened(text));
        }
        return bytes;
    }

    static long number(String text) {
        try {
            long number = Long.parseLong(text);
            if (number >= 0 && Long.toString(number).equals(text)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Refused below, as a number with a sign or leading zeros is.
        }
        throw new ProofRefused("not a number of leaves: " + shortened(text));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
