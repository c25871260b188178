package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anjian.AnjianApplication;
import org.anjian.EmbeddedForTests;
import org.anjian.MovedClock;
import org.anjian.NodeForTests;
import org.anjian.api.document.EnforcementDocumentKind;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.message.Role;
import org.anjian.api.rule.Rule;
import org.anjian.importing.Silent;
import org.anjian.importing.pipeline.CaughtUp;
import org.anjian.security.DemoUsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents that the case of {@link EnforcementCaseIT} does not come to: of an announced inspection, of measures, of penalties
 * on the spot, of a transfer to the police, of a case against a person, and of one without a penalty. Each is issued from a
 * record through GraphQL, on its day, and read back from its file and its PDF; then what is refused.
 */
@SpringBootTest(
        classes = {AnjianApplication.class, NodeForTests.Services.class, MovedClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "anjian.index.prefix=documents-")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DocumentsFromRecordsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path PROGRAMS = EmbeddedForTests.newDataFolder("office");
    /** A name of its own for the office program, so that it can be taken away from this node alone. */
    private static final Path OFFICE = PROGRAMS.resolve("soffice");

    private static final String NAME = "赵守规";
    private static final String IDENTITY = "YN-ID-77881234";
    private static final String PHONE = "13987654321";

    /**
     * What a document says.
     *
     * @param says the words, without blanks
     */
    private record Said(EnforcementDocumentKind kind, String number, List<String> says) {}

    private final MovedClock.MovableClock clock;
    private final DemoUsers users;
    private final GraphQlSource schema;
    private final CaughtUp caughtUp;
    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private StoryPeople people;
    private IssuedDocuments documents;
    private Story story;
    private Map<String, Said> said;

    @Autowired
    DocumentsFromRecordsIT(
            MovedClock.MovableClock clock, DemoUsers users, GraphQlSource schema, CaughtUp caughtUp, JdbcClient jdbc) {
        this.clock = clock;
        this.users = users;
        this.schema = schema;
        this.caughtUp = caughtUp;
        this.jdbc = jdbc;
    }

    @DynamicPropertySource
    static void office(DynamicPropertyRegistry registry) {
        registry.add("anjian.document.office", OFFICE::toString);
    }

    @AfterAll
    static void nothing_is_left() {
        EmbeddedForTests.delete(PROGRAMS);
    }

    @Test
    @Order(1)
    @Rule("QJ16-06f")
    void each_is_issued_from_its_record_and_its_file_says_what_was_done() throws IOException, InterruptedException {
        String neighbour = "91530303MA6K00009";
        people = new StoryPeople(users, schema, port);
        documents = new IssuedDocuments(users, port);
        story = new Story(
                clock,
                people::client,
                people::answer,
                new RefusedInput(jdbc),
                Map.of(
                        "name",
                        NAME,
                        "identity",
                        IDENTITY,
                        "phone",
                        PHONE,
                        "neighbour",
                        neighbour + CreditCode.checkCharacter(neighbour + "0")));
        story.tell("/stories/enforcement-bureau.yaml");
        story.tell("/stories/enforcement-documents.yaml");
        caughtUp.await(new Silent());
        said = expected();
        said.forEach((name, says) -> {
            JsonNode document = document(story.kept(name), null);
            assertThat(document.path("kind").asString())
                    .as(name)
                    .isEqualTo(says.kind().name());
            assertThat(document.path("number").asString()).as(name).isEqualTo(says.number());
            assertThat(withoutBlanks(documents.textOf(Role.AGENCY_HEAD, document)))
                    .as(name)
                    .contains("曲靖市麒麟区应急管理局（印章）")
                    .contains(says.says());
        });
    }

    @Test
    @Order(2)
    @Rule("QJ16-06f")
    void each_kind_opens_in_an_office_program_and_says_the_same() throws IOException {
        assumeTrue(
                OfficePrograms.areInstalled(),
                "LibreOffice or pdftotext is not installed here: the conversion to PDF goes unchecked");
        Files.createDirectories(PROGRAMS);
        Files.createSymbolicLink(OFFICE, OfficePrograms.office());
        Set<EnforcementDocumentKind> kinds = EnumSet.noneOf(EnforcementDocumentKind.class);
        said.forEach((name, says) -> {
            // one of a kind: the others differ in nothing but their words, which their files were read for
            if (!kinds.add(says.kind())) {
                return;
            }
            HttpResponse<byte[]> pdf = documents.download(Role.AGENCY_HEAD, story.kept(name), "1.pdf");
            assertThat(pdf.statusCode()).as(name).isEqualTo(200);
            // pdftotext takes a hyphen at the end of a line away
            assertThat(IssuedDocuments.textOfPdf(pdf.body()).replace("-", ""))
                    .as(name)
                    .contains(says.says().stream()
                            .map(word -> word.replace("-", ""))
                            .toList());
        });
    }

    /** Also for a document that was converted before: the answer tells what is missing, and nothing of the inside. */
    @Test
    @Order(3)
    void without_an_office_program_the_pdf_is_refused_and_said_why_and_the_file_is_still_there() throws IOException {
        Files.deleteIfExists(OFFICE);
        String notice = story.kept("INSPECTION_NOTICE");
        HttpResponse<byte[]> pdf = documents.download(Role.AGENCY_HEAD, notice, "1.pdf");
        String said = new String(pdf.body(), StandardCharsets.UTF_8);
        JsonNode why = JSON.readTree(said).at("/errors/0/extensions");
        assertThat(pdf.statusCode()).isEqualTo(503);
        assertThat(why.path("code").asString()).isEqualTo("UNAVAILABLE");
        assertThat(why.path("reason").asString()).isEqualTo("PDF_CONVERTER_MISSING");
        assertThat(why.path("rule").asString()).isEqualTo("ANJIAN-PDF");
        assertThat(why.path("zh").asString()).contains("LibreOffice");
        assertThat(why.path("en").asString()).contains("LibreOffice");
        assertThat(said).doesNotContain("Exception", "org.anjian", "soffice", OFFICE.toString());
        assertThat(documents.download(Role.AGENCY_HEAD, notice, "1.docx").statusCode())
                .isEqualTo(200);
    }

    /** The name is on record, and its owner's enterprise reads it; no event and no file tells it. */
    @Test
    @Order(4)
    @Rule("QJ16-06f")
    void who_a_person_is_stands_in_no_event_and_in_no_file() {
        JsonNode person = people.client("demo-enterprise")
                .send("query($id: ID!) { person(id: $id) { name } }", Map.of("id", story.kept("person")));
        assertThat(person.at("/data/person/name").asString()).isEqualTo(NAME);
        for (String secret : List.of(NAME, IDENTITY, PHONE)) {
            assertThat(holding("domain_event_entry", "payload", secret))
                    .as(secret)
                    .isZero();
            assertThat(holding("domain_event_entry", "meta_data", secret))
                    .as(secret)
                    .isZero();
            assertThat(holding("document_content", "content", secret))
                    .as(secret)
                    .isZero();
        }
        // The files are not compressed, so what they say is found in them.
        assertThat(holding("document_content", "content", "姓名由承办人填写")).isPositive();
        assertThat(holding("domain_event_entry", "payload", story.kept("person")))
                .isPositive();
    }

    @Test
    @Order(5)
    @Rule("QJ16-06f")
    void the_same_command_twice_makes_one_version_and_a_further_command_a_second_of_the_same_number() {
        clock.set("2025-06-02T09:00");
        String key = UUID.randomUUID().toString();
        JsonNode once = issuedAgain(key);
        JsonNode twice = issuedAgain(key);
        assertThat(twice).isEqualTo(once);
        assertThat(at(once).path("latest").asInt()).isEqualTo(2);

        JsonNode third = issuedAgain(UUID.randomUUID().toString());
        assertThat(third.path("id")).isEqualTo(once.path("id"));
        assertThat(third.path("id").asString()).isEqualTo(story.kept("CASE_TRANSFER"));
        JsonNode document = at(third);
        assertThat(document.path("number").asString()).isEqualTo("（麒）应急移〔2025〕1号");
        assertThat(document.path("versions")
                        .valueStream()
                        .map(version -> version.path("sha256").asString()))
                .hasSize(3)
                .containsOnly(document.at("/versions/0/sha256").asString());
        assertThat(document.path("issuedOn").asString()).isEqualTo("2025-03-18");
    }

    private JsonNode at(JsonNode decision) {
        return document(
                decision.path("id").asString(), decision.path("position").asString());
    }

    private JsonNode issuedAgain(String commandId) {
        JsonNode answer = people.client("demo-officer")
                .mutate(
                        "generateEnforcementDocument",
                        Map.of(
                                "record",
                                story.kept("crime"),
                                "kind",
                                "CASE_TRANSFER",
                                "occurredAt",
                                "2025-06-02T09:00:00+08:00",
                                "commandId",
                                commandId),
                        "id version position");
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/generateEnforcementDocument");
    }

    @Test
    @Order(6)
    void what_is_refused_names_field_and_rule_and_stores_nothing() {
        story.tell("/stories/document-refusals.yaml");
    }

    /** To who may not see the record there is no document; the party reads what was served on it. */
    @Test
    @Order(7)
    void files_are_for_whoever_may_see_the_record() {
        assertThat(status(Role.PUBLIC, "INSPECTION_NOTICE", "1.docx")).isEqualTo(404);
        assertThat(status(Role.MEDIA, "CASE_TRANSFER", "1.docx")).isEqualTo(404);
        assertThat(status(Role.ENTERPRISE, "CASE_TRANSFER", "1.docx")).isEqualTo(404);
        assertThat(status(Role.ENTERPRISE, "NOTICE_PERSON", "1.docx")).isEqualTo(404);
        assertThat(status(Role.ENTERPRISE, "SEALING", "1.docx")).isEqualTo(200);
        assertThat(status(Role.OFFICER, "CASE_TRANSFER", "1.docx")).isEqualTo(200);
        assertThat(status(Role.OFFICER, "CASE_TRANSFER", "99.pdf")).isEqualTo(404);
        assertThat(status(Role.OFFICER, "CASE_TRANSFER", "0.docx")).isEqualTo(404);
        assertThat(documents
                        .download(Role.OFFICER, "enforcementdocument-" + UUID.randomUUID(), "1.docx")
                        .statusCode())
                .isEqualTo(404);
    }

    private int status(Role role, String document, String file) {
        return documents.download(role, story.kept(document), file).statusCode();
    }

    /** Every document says its title and number, and what the file of expectations says. */
    private Map<String, Said> expected() throws IOException {
        Map<String, Said> all = new LinkedHashMap<>();
        try (InputStream file = getClass().getResourceAsStream("/stories/enforcement-documents-said.yaml")) {
            Map<String, Map<String, Object>> documents = new Yaml().load(file);
            documents.forEach((name, document) -> {
                EnforcementDocumentKind kind = EnforcementDocumentKind.valueOf((String) document.get("kind"));
                String number = (String) document.get("number");
                List<String> says = new ArrayList<>(List.of(kind.title(), number));
                ((List<?>) document.get("says"))
                        .forEach(word -> says.add(((String) word).replace("${person}", story.kept("person"))));
                all.put(name, new Said(kind, number, says));
            });
        }
        return all;
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }

    /** How many rows of a table hold a text in a column of bytes. */
    private long holding(String table, String column, String text) {
        return jdbc.sql("SELECT count(*) FROM " + table + " WHERE position(convert_to(:text, 'UTF8') in " + column
                        + ") > 0")
                .param("text", text)
                .query(Long.class)
                .single();
    }

    /** A document, as of a position where there is one. */
    private JsonNode document(String id, @Nullable String position) {
        Map<String, Object> variables = new HashMap<>(Map.of("id", id));
        variables.put("position", position);
        JsonNode answer = people.client("demo-head")
                .send(
                        "query($id: ID!, $position: String) { enforcementDocument(id: $id, position: $position) { id kind number"
                                + " latest issuedOn versions { number sha256 } } }",
                        variables);
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/enforcementDocument");
    }
}
