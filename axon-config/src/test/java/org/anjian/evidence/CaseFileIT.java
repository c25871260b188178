package org.anjian.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.anjian.DemoStory;
import org.anjian.Downloads;
import org.anjian.GraphQlClient;
import org.anjian.NodeForTests;
import org.anjian.ShortLivedJvm;
import org.anjian.api.message.Role;
import org.anjian.api.message.Sha256;
import org.anjian.api.rule.Rule;
import org.anjian.importing.ImportJob;
import org.anjian.importing.OshaExcerpt;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.operations.Job;
import org.anjian.operations.JobArguments;
import org.anjian.operations.JobRefused;
import org.anjian.proof.Verify;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file of a record is taken, opened and verified by somebody who has nothing but the file. */
@NodeForTests
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseFileIT {

    private static final Set<String> INSPECTIONS = Set.of("1410807.015", "102106275");
    private static final String IMPORTED = "penaltycase-osha-1410807.015-02001";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ImportJob imports;
    private final Job caseFile;
    private final Job checkpoint;
    private final CaughtUp caughtUp;
    private final DemoUsers users;

    @LocalServerPort
    private int port;

    private DemoStory story;
    private String hazard;

    @Autowired
    CaseFileIT(
            ImportJob imports,
            @Qualifier("caseFileJob") Job caseFile,
            @Qualifier("checkpointJob") Job checkpoint,
            CaughtUp caughtUp,
            DemoUsers users) {
        this.imports = imports;
        this.caseFile = caseFile;
        this.checkpoint = checkpoint;
        this.caughtUp = caughtUp;
        this.users = users;
    }

    @BeforeAll
    void records_are_imported_and_a_hazard_is_closed(@TempDir Path samples) throws Exception {
        OshaExcerpt.in(samples, row -> INSPECTIONS.contains(row.getField("inspection_nr")));
        imports.run(new JobArguments(Map.of("adapter", "osha", "folder", samples.toString())), new Silent());
        story = new DemoStory(users, port);
        story.enterpriseIsRegistered();
        hazard = story.registered();
        story.submitted(hazard);
        story.closed(hazard);
        caughtUp.await(new Silent());
    }

    @Test
    @Rule("QJ16-06g")
    void the_file_of_an_imported_case_is_verified_by_the_verifier_alone_and_one_byte_is_enough_to_refuse_it(
            @TempDir Path folder) throws Exception {
        Map<String, Object> made = caseFile.run(new JobArguments(Map.of("record", IMPORTED)), new Silent());
        assertThat(made).containsEntry("record", IMPORTED).containsEntry("notCovered", 0L);
        Path file = Path.of((String) made.get("file"));
        assertThat(Sha256.fresh().digest(Files.readAllBytes(file)))
                .isEqualTo(HexFormat.of().parseHex((String) made.get("sha256")));
        unpack(Files.readAllBytes(file), folder);
        Files.delete(file);

        assertThat(files(folder.resolve("events")))
                .hasSize(2 * (int) made.get("events"))
                .first()
                .asString()
                .startsWith("0001-");
        manifestHolds(folder);
        assertThat(Files.readString(folder.resolve("README.txt"))).contains("java -jar proof.jar key events\n");
        assertThat(verified(folder)).isZero();
        Path event =
                folder.resolve("events").resolve(files(folder.resolve("events")).getFirst());
        byte[] json = Files.readAllBytes(event);
        json[json.length / 2] ^= 1;
        Files.write(event, json);
        assertThat(verified(folder)).isEqualTo(1);
    }

    @Test
    void the_page_opens_from_disk_without_asking_anybody_and_tells_the_course(@TempDir Path folder) throws Exception {
        sign();
        HttpResponse<byte[]> answer = get(IMPORTED, Role.AUDITOR);
        assertThat(answer.statusCode()).isEqualTo(200);
        unpack(answer.body(), folder);
        Chromium.Shown shown = Chromium.show(folder.resolve("index.html"));
        Chromium.keep(shown, "case-file-imported.png");
        assertThat(shown.messages()).as("what the browser complains of").isEmpty();
        assertThat(shown.requests()).as("what it asked others for").isEmpty();
        assertThat(shown.dom())
                .contains("行政处罚案件", "美元", IMPORTED, "账本第", "java -jar proof.jar key events")
                .contains("筛选事件");
    }

    @Test
    void a_hazard_is_found_by_its_number_with_all_its_differences(@TempDir Path folder) throws Exception {
        long signed = sign();
        String number = GraphQlClient.as(Role.AUDITOR, users, port)
                .send("query($id: ID!) { hazard(id: $id) { number } }", Map.of("id", hazard))
                .at("/data/hazard/number")
                .asString();
        HttpResponse<byte[]> byNumber = at(number + ".zip?size=" + signed, Role.AUDITOR);
        assertThat(byNumber.statusCode()).isEqualTo(200);
        assertThat(byNumber.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(number + ".zip");
        assertThat(at(hazard + ".zip?size=" + signed, Role.AUDITOR).body())
                .as("the same checkpoint, the same bytes")
                .isEqualTo(byNumber.body());
        unpack(byNumber.body(), folder);
        manifestHolds(folder);
        assertThat(verified(folder)).isZero();
        Chromium.Shown shown = Chromium.show(folder.resolve("index.html"));
        Chromium.keep(shown, "case-file-hazard.png");
        assertThat(shown.messages()).isEmpty();
        assertThat(shown.requests()).isEmpty();
        assertThat(shown.dom()).contains("5,000.00元", "迟录", "a".repeat(64), "2026-03-20", "更换破损电缆并做绝缘检测");
        JsonNode last = JSON.readTree(Files.readString(
                folder.resolve("states").resolve(files(folder.resolve("states")).getLast())));
        assertThat(last.path("state").asString()).isEqualTo("CLOSED");
    }

    @Test
    void a_number_with_strokes_is_asked_for_beside_the_path() throws Exception {
        sign();
        HttpResponse<byte[]> answer = get("1410807.015/02001", "/evidence/cases.zip?number=", Role.AUDITOR);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("1410807.015_02001.zip");
        assertThat(reason(get("1410807.015/99999", "/evidence/cases.zip?number=", Role.AUDITOR)))
                .isEqualTo("NO_SUCH_RECORD");
    }

    @Test
    void a_page_that_asks_others_for_something_is_found_out(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<img src=\"http://127.0.0.1:9/picture.png\"><script>console.error('seen')</script>");
        Chromium.Shown shown = Chromium.show(page);
        assertThat(shown.requests()).isNotEmpty();
        assertThat(shown.messages()).anyMatch(message -> message.contains("seen"));
    }

    @Test
    void what_no_checkpoint_covers_yet_lies_apart_and_is_said(@TempDir Path folder) throws Exception {
        long signed = sign();
        String later = story.registered();
        HttpResponse<byte[]> answer = at(later + ".zip?size=" + signed, Role.AUDITOR);
        assertThat(answer.statusCode()).isEqualTo(200);
        unpack(answer.body(), folder);
        assertThat(files(folder.resolve("events-not-covered"))).isNotEmpty();
        assertThat(folder.resolve("events")).doesNotExist();
        assertThat(Files.readString(folder.resolve("index.html"))).contains("尚无证明");
        assertThat(JSON.readTree(Files.readString(folder.resolve("manifest.json")))
                        .path("proven")
                        .asLong())
                .isZero();
    }

    @Test
    void it_is_written_down_before_it_is_given() throws Exception {
        sign();
        String digest = get(IMPORTED, Role.AUDITOR)
                .headers()
                .firstValue("ETag")
                .orElseThrow()
                .replace("\"", "");
        JsonNode read = GraphQlClient.as(Role.AUDITOR, users, port)
                .send("""
                        query($id: String!) { readAudit(kind: CASE_FILE_TAKEN, subject: $id, first: 1) {
                          edges { node { actor detail } } } }""", Map.of("id", IMPORTED))
                .at("/data/readAudit/edges/0/node");
        assertThat(read.path("actor").asString()).isEqualTo("demo-auditor");
        assertThat(read.path("detail").asString()).contains("events, checkpoint", "sha256 " + digest);
    }

    @Test
    void whoever_may_not_see_the_record_gets_the_answer_of_one_that_is_not_there() {
        for (Role role : List.of(Role.OFFICER, Role.ENTERPRISE, Role.SAFETY_MANAGER, Role.PUBLIC)) {
            HttpResponse<byte[]> hidden = get(IMPORTED, role);
            HttpResponse<byte[]> missing = get("penaltycase-there-is-none", role);
            assertThat(hidden.statusCode())
                    .as("%s", role)
                    .isEqualTo(missing.statusCode())
                    .isIn(403, 404);
            assertThat(hidden.body()).isEqualTo(missing.body());
        }
        assertThat(get(IMPORTED, null).statusCode()).isEqualTo(401);
        assertThat(get(hazard, Role.OFFICER).statusCode()).isEqualTo(200);
    }

    @Test
    void what_nobody_can_find_is_refused_with_a_reason() {
        assertThat(reason(get("NO-SUCH-NUMBER", Role.AUDITOR))).isEqualTo("NO_SUCH_RECORD");
        assertThat(reason(get("nothing-1", Role.AUDITOR))).isEqualTo("NO_SUCH_RECORD");
        assertThat(reason(get("hazard-none", Role.AUDITOR))).isEqualTo("NO_SUCH_RECORD");
        assertThat(reason(get("x".repeat(201), Role.AUDITOR))).isEqualTo("MALFORMED");
        assertThat(reason(at(hazard + ".zip?size=999999999", Role.AUDITOR))).isEqualTo("NO_SUCH_CHECKPOINT");
        assertThatExceptionOfType(JobRefused.class)
                .isThrownBy(() -> caseFile.run(new JobArguments(Map.of("record", "no number")), new Silent()))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("NOT_FOUND"))
                .withMessageContaining("NO_SUCH_RECORD");
        assertThatExceptionOfType(JobRefused.class)
                .isThrownBy(() -> caseFile.run(new JobArguments(Map.of()), new Silent()))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("INVALID"));
    }

    private long sign() throws Exception {
        return (Long) checkpoint.run(new JobArguments(Map.of()), new Silent()).get("size");
    }

    /** The verifier as a program of its own: a JVM with nothing but its classes. */
    private static int verified(Path folder) throws Exception {
        Path classes = Path.of(
                Verify.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Process verifier = new ProcessBuilder(ShortLivedJvm.command(
                        "-cp",
                        classes.toString(),
                        Verify.class.getName(),
                        folder.resolve("key").toString(),
                        folder.resolve("events").toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("verifier.txt").toFile())
                .start();
        assertThat(verifier.waitFor(Duration.ofSeconds(60))).isTrue();
        return verifier.exitValue();
    }

    private static void manifestHolds(Path folder) throws IOException {
        JsonNode manifest = JSON.readTree(Files.readString(folder.resolve("manifest.json")));
        List<String> named = manifest.path("files")
                .valueStream()
                .map(file -> file.path("name").asString())
                .toList();
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString())
                            .filter(name -> !name.equals("manifest.json")))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
        for (JsonNode file : manifest.path("files")) {
            byte[] content = Files.readAllBytes(folder.resolve(file.path("name").asString()));
            assertThat(HexFormat.of().formatHex(Sha256.fresh().digest(content)))
                    .isEqualTo(file.path("sha256").asString());
            assertThat(file.path("bytes").asLong()).isEqualTo(content.length);
        }
    }

    private static List<String> files(Path folder) {
        return Arrays.stream(folder.toFile().list()).sorted().toList();
    }

    private static void unpack(byte[] zip, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : Downloads.unpacked(zip).entrySet()) {
            Path target = folder.resolve(file.getKey()).normalize();
            assertThat(target.startsWith(folder)).as(file.getKey()).isTrue();
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    private static String reason(HttpResponse<byte[]> answer) {
        return JSON.readTree(answer.body()).at("/errors/0/extensions/reason").asString();
    }

    private HttpResponse<byte[]> get(String record, Role role) {
        return at(URLEncoder.encode(record, StandardCharsets.UTF_8) + ".zip", role);
    }

    private HttpResponse<byte[]> get(String number, String question, Role role) {
        return ask(question + URLEncoder.encode(number, StandardCharsets.UTF_8), role);
    }

    private HttpResponse<byte[]> at(String path, Role role) {
        return ask("/evidence/cases/" + path, role);
    }

    private HttpResponse<byte[]> ask(String path, Role role) {
        return new Downloads(users, port).get(path, role);
    }
}
