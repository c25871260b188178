package org.anjian.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The verifier as a command: {@code java -jar proof.jar KEY FILE…}. Ends with 0, with 1 where something is not proven, else 2. */
public final class Verify {

    private static final String PROOF = ".proof";
    private static final String EVENT = ".json";
    private static final int PROVEN = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;

    private static final String USAGE = """
            usage: java -jar proof.jar KEY EVENT.json|FOLDER …
                   java -jar proof.jar KEY --consistency OLD NEW PROOF

            KEY is the public key of the ledger, name+id+key, or a file with it. Beside EVENT.json lies EVENT.proof; of a folder
            every event is checked. --consistency checks that a checkpoint goes on from an earlier one; PROOF has one hash a line.
            """;

    private final PrintStream out;

    private Verify(PrintStream out) {
        this.out = out;
    }

    /** Runs the command. */
    public static void main(String... arguments) {
        System.exit(run(System.out, arguments));
    }

    static int run(PrintStream out, String... arguments) {
        if (arguments.length < 2) {
            out.print(USAGE);
            return MISUSED;
        }
        try {
            return new Verify(out).run(List.of(arguments));
        } catch (ProofRefused refused) {
            out.println("NOT PROVEN: " + refused.getMessage());
            return REFUSED;
        } catch (IOException unreadable) {
            out.println("cannot read " + unreadable.getMessage());
            return MISUSED;
        }
    }

    private int run(List<String> arguments) throws IOException {
        NoteKey key = key(arguments.get(0));
        List<String> rest = arguments.subList(1, arguments.size());
        if (!rest.get(0).equals("--consistency")) {
            return events(key, rest);
        }
        if (rest.size() != 4) {
            out.print(USAGE);
            return MISUSED;
        }
        consistency(key, Path.of(rest.get(1)), Path.of(rest.get(2)), Path.of(rest.get(3)));
        return PROVEN;
    }

    private static NoteKey key(String argument) throws IOException {
        return NoteKey.parse(argument.indexOf('+') > 0 ? argument : text(Path.of(argument)));
    }

    private int events(NoteKey key, List<String> arguments) throws IOException {
        int refused = 0;
        int checked = 0;
        for (String argument : arguments) {
            for (Path event : found(Path.of(argument))) {
                checked++;
                refused += isProven(event, key) ? 0 : 1;
            }
        }
        if (checked == 0) {
            throw new ProofRefused("there is no event");
        }
        out.println(checked - refused + " of " + checked + " events are in the ledger of " + key.name());
        return refused == 0 ? PROVEN : REFUSED;
    }

    /** Also events whose proof is missing, and proofs whose event is. */
    private static List<Path> found(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file ->
                            file.toString().endsWith(PROOF) || file.toString().endsWith(EVENT))
                    .map(file -> beside(file, PROOF, EVENT))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static Path beside(Path file, String ending, String other) {
        String name = file.getFileName().toString();
        return name.endsWith(ending)
                ? file.resolveSibling(name.substring(0, name.length() - ending.length()) + other)
                : file;
    }

    private boolean isProven(Path event, NoteKey key) throws IOException {
        Path proof = beside(event, EVENT, PROOF);
        try {
            require(event, "the event is missing");
            require(proof, "it has no proof beside it");
            EventProof.of(text(proof)).check(Files.readAllBytes(event), key);
            return true;
        } catch (ProofRefused refused) {
            out.println("NOT PROVEN: " + event + ": " + refused.getMessage());
            return false;
        }
    }

    private static void require(Path file, String otherwise) {
        if (!Files.isRegularFile(file)) {
            throw new ProofRefused(otherwise);
        }
    }

    private void consistency(NoteKey key, Path old, Path late, Path proof) throws IOException {
        Checkpoint before = key.check(SignedNote.of(text(old)));
        Checkpoint after = key.check(SignedNote.of(text(late)));
        List<Hash> path = text(proof).lines().map(Hash::ofBase64).toList();
        new ConsistencyProof(before.size(), after.size(), path).check(before.root(), after.root());
        out.println("the first " + before.size() + " of " + after.size() + " events are unchanged");
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
