package org.anjian.proof;

import java.util.List;

/**
 * What a log says of itself at one moment, in the form of C2SP tlog-checkpoint.
 *
 * @param origin which log: a name that no other has
 * @param size how many leaves it had
 * @param root the root over them
 * @param extensions further lines, which say what the log wants to have said with it; none is empty
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    public Checkpoint {
        extensions = List.copyOf(extensions);
        require(origin);
        extensions.forEach(Checkpoint::require);
        if (size < 0) {
            throw new ProofRefused("a log of " + size + " leaves");
        }
    }

    /** The text that is signed; it ends with a line feed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(origin).append('\n').append(size).append('\n');
        text.append(root.base64()).append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /**
     * Reads a checkpoint from the text that was signed.
     *
     * @throws ProofRefused where it is none
     */
    public static Checkpoint of(String text) {
        if (!text.endsWith("\n")) {
            throw new ProofRefused("a checkpoint ends with a line feed");
        }
        List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < 3) {
            throw new ProofRefused("a checkpoint has an origin, a size and a root");
        }
        return new Checkpoint(
                lines.get(0), Texts.number(lines.get(1)), Hash.ofBase64(lines.get(2)), lines.subList(3, lines.size()));
    }

    private static void require(String line) {
        if (line.isEmpty() || line.chars().anyMatch(sign -> sign == '\n' || sign == '\r')) {
            throw new ProofRefused("a checkpoint has no empty lines");
        }
    }
}
