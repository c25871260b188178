package org.anjian.config.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjian.DemoStory;
import org.anjian.Downloads;
import org.anjian.NodeForTests;
import org.anjian.api.checkpoint.CheckpointRefusal;
import org.anjian.api.message.Role;
import org.anjian.config.node.AtInterval;
import org.anjian.importing.Silent;
import org.anjian.operations.Job;
import org.anjian.operations.JobArguments;
import org.anjian.proof.Checkpoint;
import org.anjian.proof.ConsistencyProof;
import org.anjian.proof.EventProof;
import org.anjian.proof.Hash;
import org.anjian.proof.NoteKey;
import org.anjian.proof.ProofRefused;
import org.anjian.proof.SignedNote;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever has the public key alone checks what the node says of its events. */
@NodeForTests
class LedgerProofIT {

    private static final String PROOF = "index size event proof key";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DemoUsers users;
    private final Job checkpoint;
    private final Job audit;
    private final LedgerTree tree;
    private final TreeTables tables;
    private final CheckpointTable checkpoints;
    private final Witness witness;
    private final ObjectProvider<CheckpointSigning> signing;

    @LocalServerPort
    private int port;

    private DemoStory story;
    private String hazard;
    private long first;
    private long second;

    @Autowired
    LedgerProofIT(
            DemoUsers users,
            @Qualifier("checkpointJob") Job checkpoint,
            @Qualifier("auditJob") Job audit,
            LedgerTree tree,
            TreeTables tables,
            CheckpointTable checkpoints,
            Witness witness,
            ObjectProvider<CheckpointSigning> signing) {
        this.users = users;
        this.checkpoint = checkpoint;
        this.audit = audit;
        this.tree = tree;
        this.tables = tables;
        this.checkpoints = checkpoints;
        this.witness = witness;
        this.signing = signing;
    }

    @BeforeEach
    void a_case_lies_before_and_behind_a_checkpoint() throws Exception {
        story = new DemoStory(users, port);
        story.enterpriseIsRegistered();
        hazard = story.registered();
        first = signed();
        story.submitted(hazard);
        second = signed();
        assertThat(second).isGreaterThan(first);
    }

    @Test
    void every_event_of_a_case_is_proven_to_whoever_has_the_key_alone() {
        NoteKey key = key();
        List<String> events = events();
        assertThat(events).hasSizeGreaterThanOrEqualTo(5);
        for (String event : events) {
            JsonNode proof = proof(Role.OFFICER, event, null).at("/data/eventProof");
            byte[] json = proof.path("event").asString().getBytes(StandardCharsets.UTF_8);
            Checkpoint signed = EventProof.of(proof.path("proof").asString()).check(json, key);
            assertThat(signed.size()).isEqualTo(proof.path("size").asLong()).isGreaterThanOrEqualTo(second);
            assertThat(proof.path("event").asString()).contains("\"event\":\"" + event + "\"");
            assertThat(proof.path("key").asString()).isEqualTo(key.toString());
            json[json.length / 2] ^= 1;
            assertThatExceptionOfType(ProofRefused.class)
                    .isThrownBy(
                            () -> EventProof.of(proof.path("proof").asString()).check(json, key));
            String published =
                    text("/public/ledger/inclusion/" + proof.path("index") + "?size=" + proof.path("size"), null);
            assertThat(published).isEqualTo(proof.path("proof").asString());
        }
    }

    @Test
    void the_files_lie_beside_one_another_as_the_verifier_wants_them() {
        String event = events().getFirst();
        byte[] json = text("/evidence/events/" + event + ".json?size=" + first, Role.OFFICER)
                .getBytes(StandardCharsets.UTF_8);
        String proof = text("/evidence/events/" + event + ".proof?size=" + first, Role.OFFICER);
        assertThat(EventProof.of(proof).check(json, key()).size()).isEqualTo(first);
        assertThat(get("/evidence/events/" + event + ".json", null).statusCode())
                .isEqualTo(401);
        assertThat(get("/evidence/events/" + event + ".json", Role.PUBLIC).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoever_sees_an_event_in_the_history_gets_its_proof_and_nobody_else() {
        List<String> all = events();
        for (Role role : Role.values()) {
            if (role == Role.SYSTEM || role == Role.IMPORTER) {
                continue;
            }
            List<String> seen = events(role);
            assertThat(all.stream()
                            .filter(event -> proof(role, event, null)
                                    .at("/data/eventProof/event")
                                    .isString()))
                    .as("%s", role)
                    .isEqualTo(seen);
        }
    }

    @Test
    void what_is_recorded_is_signed_when_the_interval_is_over() throws Exception {
        story.registered();
        RegularGrowth growth = new RegularGrowth(
                tree,
                tables,
                checkpoints,
                witness,
                signing,
                new ProofProperties("anjian.local/ledger", Duration.ofMillis(20), Duration.ofMillis(1), null));
        long before = checkpoints.newest().orElseThrow().size();
        AtInterval often = new AtInterval("often", Duration.ofMillis(20), growth::step);
        often.start();
        try {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> checkpoints.newest().orElseThrow().size() > before);
        } finally {
            often.stop();
        }
        // Once nobody records anything more, nothing but the checkpoint itself is new, and that is not signed again.
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            long after = checkpoints.newest().orElseThrow().size();
            assertThat(signed()).isEqualTo(after);
        });
    }

    @Test
    void an_event_that_the_reader_may_not_see_is_no_event() {
        String event = events().getFirst();
        assertThat(code(proof(Role.SAFETY_MANAGER, "there-is-none", null))).isEqualTo("NO_SUCH_RECORD");
        assertThat(code(proof(Role.PUBLIC, event, null))).isEqualTo("NOT_PERMITTED");
        assertThat(code(proof(Role.OFFICER, "there-is-none", null))).isEqualTo("NO_SUCH_RECORD");
    }

    @Test
    void an_event_behind_a_checkpoint_is_not_under_it_and_a_checkpoint_that_is_none_is_refused() {
        String last = events().getLast();
        assertThat(code(proof(Role.OFFICER, last, first))).isEqualTo(CheckpointRefusal.NOT_UNDER_CHECKPOINT.name());
        assertThat(code(proof(Role.OFFICER, last, first + 1))).isEqualTo(CheckpointRefusal.NO_SUCH_CHECKPOINT.name());
        assertThat(get("/public/ledger/inclusion/" + first + "?size=" + first, null)
                        .statusCode())
                .isEqualTo(409);
        assertThat(get("/public/ledger/inclusion/x", null).statusCode()).isEqualTo(400);
    }

    @Test
    void between_two_checkpoints_nothing_was_changed() {
        JsonNode proof = consistency(first, second).at("/data/consistencyProof");
        Checkpoint earlier = key().check(SignedNote.of(proof.path("earlier").asString()));
        Checkpoint later = key().check(SignedNote.of(proof.path("later").asString()));
        List<Hash> hashes = new ArrayList<>();
        proof.path("hashes").forEach(hash -> hashes.add(Hash.ofBase64(hash.asString())));
        new ConsistencyProof(earlier.size(), later.size(), hashes).check(earlier.root(), later.root());
        assertThat(text("/public/ledger/consistency?from=" + first + "&to=" + second, null)
                        .lines()
                        .map(Hash::ofBase64))
                .isEqualTo(hashes);
        assertThat(code(consistency(second, first))).isEqualTo(CheckpointRefusal.SIZES_REVERSED.name());
        assertThat(code(consistency(first + 1, second))).isEqualTo(CheckpointRefusal.NO_SUCH_CHECKPOINT.name());
    }

    @Test
    void checkpoints_are_published_page_by_page_and_linked_from_the_feeds() {
        List<Long> sizes = new ArrayList<>();
        String page = "/public/ledger/checkpoints?after=" + (first - 1) + "&limit=1";
        HttpResponse<byte[]> answer = get(page, null);
        JsonNode line = JSON.readTree(body(answer));
        sizes.add(key().check(SignedNote.of(line.path("note").asString())).size());
        assertThat(sizes).containsExactly(first);
        assertThat(answer.headers().firstValue("Link").orElseThrow())
                .isEqualTo("</public/ledger/checkpoints?after=" + first + "&limit=1>; rel=\"next\"");
        assertThat(get("/public/ledger/checkpoints?limit=0", null).statusCode()).isEqualTo(400);
        assertThat(key().check(SignedNote.of(text("/public/ledger/checkpoint", null)))
                        .size())
                .isGreaterThanOrEqualTo(second);
        assertThat(text("/public/feed.atom", null)).contains("https://c2sp.org/tlog-checkpoint");
        assertThat(text("/public/feed.json", null)).contains("/public/ledger/checkpoint");
        assertThat(text("/public/bulk/manifest.json", null)).contains("\"checkpoint\":\"/public/ledger/checkpoint\"");
        assertThat(get("/public/changes", null).headers().allValues("Link"))
                .contains("</public/ledger/checkpoint>; rel=\"https://c2sp.org/tlog-checkpoint\"");
    }

    @Test
    void an_audit_of_the_node_is_clean_and_holds_it_to_a_checkpoint_that_was_kept() throws Exception {
        String kept = text("/public/ledger/checkpoint", null);
        Map<String, Object> result = audit.run(new JobArguments(Map.of("checkpoint", kept)), new Silent());
        assertThat(result).containsEntry("findings", 0L);
        assertThat((Long) result.get("signed")).isGreaterThanOrEqualTo(second);
        assertThat((Long) result.get("witnessed")).isGreaterThanOrEqualTo(second);
    }

    private long signed() throws Exception {
        return (Long) checkpoint.run(new JobArguments(Map.of()), new Silent()).get("size");
    }

    private NoteKey key() {
        return NoteKey.parse(
                text("/public/ledger/key", null).lines().findFirst().orElseThrow());
    }

    private List<String> events() {
        return events(Role.OFFICER);
    }

    private List<String> events(Role role) {
        JsonNode history = story.as(role)
                .send(
                        "query($id: ID!) { recordHistory(id: $id, first: 50) { edges { node { id } } } }",
                        Map.of("id", hazard));
        List<String> ids = new ArrayList<>();
        history.at("/data/recordHistory/edges")
                .forEach(edge -> ids.add(edge.at("/node/id").asString()));
        return ids;
    }

    private JsonNode proof(Role role, String event, Long size) {
        return story.as(role)
                .send(
                        "query($event: ID!, $size: Long) { eventProof(event: $event, size: $size) { " + PROOF + " } }",
                        size == null ? Map.of("event", event) : Map.of("event", event, "size", size));
    }

    private JsonNode consistency(long from, long to) {
        return story.as(Role.AUDITOR)
                .send(
                        "query($from: Long!, $to: Long) { consistencyProof(from: $from, to: $to) { earlier later hashes } }",
                        Map.of("from", from, "to", to));
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/reason").asString();
    }

    private String text(String path, Role role) {
        HttpResponse<byte[]> answer = get(path, role);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return body(answer);
    }

    private static String body(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String path, Role role) {
        return new Downloads(users, port).get(path, role);
    }
}
