package org.anjian.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sigstore.rekor.client.Checkpoints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a proof, the keys and checkpoints, and the verifier as a command. */
class EventProofTest {

    private static final int SIZE = 300;
    private static final KeptTree LOG = new KeptTree(SIZE);
    private static final NoteSigner SIGNER = new NoteSigner("anjian.example/530300", pair());

    @TempDir
    private Path folder;

    @Test
    void the_published_example_of_a_key_is_read() {
        // The example in the documentation of Go's note package, which C2SP signed-note describes.
        NoteKey key = NoteKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        assertThat(key.name()).isEqualTo("PeterNeumann");
        assertThat(key).hasToString("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    }

    @Test
    void a_checkpoint_is_read_by_the_reader_of_others() throws Exception {
        SignedNote note = SIGNER.sign(checkpoint(257));
        var read = Checkpoints.from(note.file());
        assertThat(read.getOrigin()).isEqualTo("anjian.example/530300");
        assertThat(read.getSize()).isEqualTo(257);
        assertThat(read.getBase64Hash()).isEqualTo(LOG.rootOf(257).base64());
        assertThat(read.getSignedData()).isEqualTo(note.text());
        assertThat(read.getSignatures()).singleElement().satisfies(signature -> {
            assertThat(signature.getIdentity()).isEqualTo("anjian.example/530300");
            assertThat(signature.getSignature())
                    .isEqualTo(note.signatures().getFirst().bytes());
        });
    }

    @Test
    void an_event_is_proven_by_its_file_and_the_key_alone() {
        EventProof read = EventProof.of(proof(17, 257).file());
        NoteKey key = NoteKey.parse(SIGNER.key().toString());
        assertThat(read.check(KeptTree.entry(17), key)).isEqualTo(checkpoint(257));
        assertThat(read.file()).isEqualTo(proof(17, 257).file());
    }

    @Test
    void a_file_in_which_one_byte_is_another_proves_nothing() {
        Random random = new Random(8_785);
        String right = proof(17, 257).file();
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = right.getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(7));
            String wrong = new String(bytes, StandardCharsets.UTF_8);
            assertThatThrownBy(() -> EventProof.of(wrong).check(KeptTree.entry(17), SIGNER.key()))
                    .as(wrong)
                    .isInstanceOf(ProofRefused.class);
        }
    }

    @Test
    void what_is_signed_by_another_or_of_another_log_is_refused() {
        NoteSigner other = new NoteSigner("anjian.example/530300", pair());
        assertThatThrownBy(() -> SIGNER.key().check(other.sign(checkpoint(5))))
                .isInstanceOf(ProofRefused.class)
                .hasMessage("the checkpoint is not signed by anjian.example/530300");
        Checkpoint foreign = new Checkpoint("elsewhere", 5, LOG.rootOf(5), List.of());
        assertThatThrownBy(() -> SIGNER.key().check(SIGNER.sign(foreign)))
                .isInstanceOf(ProofRefused.class)
                .hasMessage("the checkpoint is of elsewhere and not of anjian.example/530300");
        assertThatThrownBy(() -> proof(17, 257).check(KeptTree.entry(18), SIGNER.key()))
                .isInstanceOf(ProofRefused.class)
                .hasMessage("event 17 of the ledger is another one");
        assertThatThrownBy(() -> NoteKey.parse("PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"))
                .isInstanceOf(ProofRefused.class);
    }

    @Test
    void the_command_checks_a_folder_and_names_what_is_not_proven() throws IOException {
        for (int index : List.of(3, 17, 256)) {
            Files.write(folder.resolve(index + ".json"), KeptTree.entry(index));
            Files.writeString(
                    folder.resolve(index + ".proof"), proof(index, 257).file());
        }
        assertThat(run(SIGNER.key().toString(), folder.toString()))
                .isEqualTo("0: 3 of 3 events are in the ledger of anjian.example/530300\n");
        Files.writeString(folder.resolve("17.json"), "event 18");
        Files.delete(folder.resolve("3.proof"));
        assertThat(run(SIGNER.key().toString(), folder.toString()))
                .startsWith("1: ")
                .contains("3.json: it has no proof beside it")
                .contains("17.json: event 17 of the ledger is another one")
                .endsWith("1 of 3 events are in the ledger of anjian.example/530300\n");
    }

    @Test
    void the_command_checks_that_a_later_checkpoint_goes_on_from_an_earlier_one() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), SIGNER.key() + "\n");
        Path old = Files.writeString(
                folder.resolve("old"), SIGNER.sign(checkpoint(100)).file());
        Path late = Files.writeString(
                folder.resolve("new"), SIGNER.sign(checkpoint(257)).file());
        Path proof =
                Files.writeString(folder.resolve("proof"), lines(LOG.proofs().consistency(100, 257)));
        assertThat(run(key.toString(), "--consistency", old.toString(), late.toString(), proof.toString()))
                .isEqualTo("0: the first 100 of 257 events are unchanged\n");
        Files.writeString(proof, lines(LOG.proofs().consistency(101, 257)));
        assertThat(run(key.toString(), "--consistency", old.toString(), late.toString(), proof.toString()))
                .startsWith("1: NOT PROVEN: ");
        assertThat(run(key.toString())).startsWith("2: usage");
        assertThat(run("nokey", folder.toString())).startsWith("2: cannot read");
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Verify.run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
        return code + ": " + out.toString(StandardCharsets.UTF_8);
    }

    private static String lines(ConsistencyProof proof) {
        return proof.path().stream().map(Hash::base64).collect(Collectors.joining("\n"));
    }

    private static EventProof proof(int index, int size) {
        return new EventProof(LOG.proofs().inclusion(index, size), SIGNER.sign(checkpoint(size)));
    }

    private static Checkpoint checkpoint(int size) {
        return new Checkpoint("anjian.example/530300", size, LOG.rootOf(size), List.of());
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
