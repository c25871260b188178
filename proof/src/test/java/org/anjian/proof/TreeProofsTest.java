package org.anjian.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Proofs for trees of size 1 to 1,000, checked by what others made of RFC 6962 and by its text; and wrong ones refused. */
class TreeProofsTest {

    private static final int SIZE = 1_000;
    private static final KeptTree LOG = new KeptTree(SIZE);

    @Test
    void the_roots_are_those_of_the_known_vectors() {
        // The entries and roots that the first logs of Certificate Transparency published with their code.
        List<String> entries = List.of(
                "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
        List<String> roots = List.of(
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
        GrowingTree tree = GrowingTree.empty((level, index, hash) -> {});
        assertThat(tree.root()).hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int i = 0; i < entries.size(); i++) {
            tree.append(MerkleTree.leaf(HexFormat.of().parseHex(entries.get(i))));
            assertThat(tree.root()).hasToString(roots.get(i));
        }
    }

    @Test
    void an_inclusion_proof_is_accepted_by_a_verifier_of_others_and_by_ours() throws Exception {
        Random random = new Random(20_261_128);
        for (int size = 1; size <= SIZE; size++) {
            Hash root = LOG.rootOf(size);
            for (long index : List.of(0L, (long) size - 1, (long) random.nextInt(size), (long) random.nextInt(size))) {
                InclusionProof proof = LOG.proofs().inclusion(index, size);
                assertThat(proof.root(KeptTree.leaf(index))).isEqualTo(root);
                InclusionProofVerifier.verify(
                        KeptTree.leaf(index).bytes(), index, size, bytes(proof.path()), root.bytes());
            }
        }
    }

    @Test
    void a_wrong_inclusion_proof_is_refused() {
        Random random = new Random(6_962);
        for (int round = 0; round < 5_000; round++) {
            int size = 2 + random.nextInt(SIZE - 1);
            long index = random.nextInt(size);
            InclusionProof right = LOG.proofs().inclusion(index, size);
            InclusionProof wrong = spoiled(right, random);
            Hash root = LOG.rootOf(size);
            assertThat(isRefused(() -> require(wrong.root(KeptTree.leaf(index)).equals(root))))
                    .as("%s for %s", wrong, right)
                    .isTrue();
            assertThat(isRefused(
                            () -> require(right.root(KeptTree.leaf(index + 1)).equals(root))))
                    .isTrue();
        }
    }

    @Test
    void a_verifier_of_others_refuses_where_a_hash_is_another() {
        Random random = new Random(6_963);
        for (int size = 2; size <= SIZE; size++) {
            long index = random.nextInt(size);
            Hash root = LOG.rootOf(size);
            List<Hash> path =
                    new ArrayList<>(LOG.proofs().inclusion(index, size).path());
            path.set(random.nextInt(path.size()), KeptTree.leaf(random.nextInt(SIZE)));
            InclusionProof wrong = new InclusionProof(index, size, path);
            assertThat(wrong.root(KeptTree.leaf(index))).isNotEqualTo(root);
            assertThatThrownBy(() -> InclusionProofVerifier.verify(
                            KeptTree.leaf(index).bytes(), index, wrong.size(), bytes(path), root.bytes()))
                    .isInstanceOf(InclusionProofVerificationException.class);
        }
    }

    @Test
    void every_tree_is_proven_the_beginning_of_every_later_one() {
        for (int newSize = 1; newSize <= 130; newSize++) {
            for (int oldSize = 1; oldSize <= newSize; oldSize++) {
                LOG.proofs().consistency(oldSize, newSize).check(LOG.rootOf(oldSize), LOG.rootOf(newSize));
            }
        }
        Random random = new Random(9_162);
        for (int round = 0; round < 20_000; round++) {
            int newSize = 1 + random.nextInt(SIZE);
            int oldSize = 1 + random.nextInt(newSize);
            assertThatCode(() ->
                            LOG.proofs().consistency(oldSize, newSize).check(LOG.rootOf(oldSize), LOG.rootOf(newSize)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_consistency_proof_is_what_the_definition_in_the_standard_gives() {
        for (int newSize = 1; newSize <= 70; newSize++) {
            for (int oldSize = 1; oldSize <= newSize; oldSize++) {
                assertThat(LOG.proofs().consistency(oldSize, newSize).path())
                        .isEqualTo(ByDefinition.proof(oldSize, newSize));
            }
        }
    }

    @Test
    void a_log_that_was_changed_or_cut_is_not_proven_to_go_on() {
        Random random = new Random(4_711);
        for (int round = 0; round < 5_000; round++) {
            int newSize = 2 + random.nextInt(SIZE - 1);
            int oldSize = 1 + random.nextInt(newSize - 1);
            ConsistencyProof right = LOG.proofs().consistency(oldSize, newSize);
            Hash other = KeptTree.leaf(random.nextInt(SIZE));
            assertThat(isRefused(() -> right.check(other, LOG.rootOf(newSize)))).isTrue();
            assertThat(isRefused(() -> right.check(LOG.rootOf(oldSize), other))).isTrue();
            List<Hash> path = spoiled(right.path(), random);
            assertThat(isRefused(() -> new ConsistencyProof(oldSize, newSize, path)
                            .check(LOG.rootOf(oldSize), LOG.rootOf(newSize))))
                    .as("%d of %d", oldSize, newSize)
                    .isTrue();
        }
    }

    @Test
    void a_tree_goes_on_from_its_subtrees_as_if_it_had_never_stopped() {
        for (int size : List.of(0, 1, 2, 3, 5, 8, 100, 255, 256, 257, 999)) {
            GrowingTree tree = GrowingTree.of(size, LOG, (level, index, hash) -> {});
            assertThat(tree.root()).isEqualTo(LOG.rootOf(size));
            for (int i = size; i < SIZE; i++) {
                tree.append(KeptTree.leaf(i));
            }
            assertThat(tree.root()).isEqualTo(LOG.rootOf(SIZE));
        }
    }

    @Test
    void there_is_no_proof_of_what_is_not_there() {
        assertThatThrownBy(() -> LOG.proofs().inclusion(5, 5)).isInstanceOf(ProofRefused.class);
        assertThatThrownBy(() -> LOG.proofs().inclusion(-1, 5)).isInstanceOf(ProofRefused.class);
        assertThatThrownBy(() -> LOG.proofs().consistency(0, 5)).isInstanceOf(ProofRefused.class);
        assertThatThrownBy(() -> LOG.proofs().consistency(6, 5)).isInstanceOf(ProofRefused.class);
    }

    private static InclusionProof spoiled(InclusionProof proof, Random random) {
        long other = random.nextInt((int) proof.size());
        if (random.nextInt(4) == 0 && other != proof.index()) {
            return new InclusionProof(other, proof.size(), proof.path());
        }
        return new InclusionProof(proof.index(), proof.size(), spoiled(proof.path(), random));
    }

    private static List<Hash> spoiled(List<Hash> path, Random random) {
        List<Hash> wrong = new ArrayList<>(path);
        int at = path.isEmpty() ? 0 : random.nextInt(path.size());
        switch (random.nextInt(3)) {
            case 0 -> wrong.add(at, KeptTree.leaf(random.nextInt(SIZE)));
            case 1 -> {
                if (path.isEmpty()) {
                    wrong.add(KeptTree.leaf(0));
                } else {
                    wrong.remove(at);
                }
            }
            default -> {
                byte[] bytes =
                        path.isEmpty() ? new byte[Hash.BYTES] : path.get(at).bytes();
                bytes[random.nextInt(Hash.BYTES)] ^= (byte) (1 << random.nextInt(8));
                if (path.isEmpty()) {
                    wrong.add(Hash.of(bytes));
                } else {
                    wrong.set(at, Hash.of(bytes));
                }
            }
        }
        return wrong;
    }

    private static boolean isRefused(Runnable check) {
        try {
            check.run();
            return false;
        } catch (ProofRefused refused) {
            return true;
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new ProofRefused("another root");
        }
    }

    private static List<byte[]> bytes(List<Hash> path) {
        return path.stream().map(Hash::bytes).toList();
    }

    /** PROOF(m, D[n]) of RFC 6962, section 2.1.2, over all leaves and word for word: slow, and plainly right. */
    private static final class ByDefinition {

        private static List<Hash> proof(int oldSize, int newSize) {
            return subproof(oldSize, 0, newSize, oldSize);
        }

        private static List<Hash> subproof(int oldSize, int from, int to, int whole) {
            int size = to - from;
            if (oldSize == size) {
                return from == 0 && oldSize == whole ? List.of() : List.of(root(from, to));
            }
            int left = Integer.highestOneBit(size - 1);
            List<Hash> proof = new ArrayList<>();
            if (oldSize <= left) {
                proof.addAll(subproof(oldSize, from, from + left, whole));
                proof.add(root(from + left, to));
            } else {
                proof.addAll(subproof(oldSize - left, from + left, to, whole));
                proof.add(root(from, from + left));
            }
            return proof;
        }

        private static Hash root(int from, int to) {
            if (to - from == 1) {
                return KeptTree.leaf(from);
            }
            int left = Integer.highestOneBit(to - from - 1);
            return MerkleTree.node(root(from, from + left), root(from + left, to));
        }
    }
}
