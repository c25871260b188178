package org.anjian.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.DemoStory;
import org.anjian.EmbeddedForTests;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.query.readmodel.ReadModels;
import org.anjian.security.DemoUsers;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Personal data are never on any disk in plain, are found while they may be, and are gone when the key is. */
@NodeForTests
class ForgottenPersonIT {

    private static final String NAME = "司徒验遗忘";
    private static final String NUMBER = "53030219850615123";
    private static final String PHONE = "13987401234";
    private static final String READ = "query($id: ID!, $position: String) { person(id: $id, position: $position) {"
            + " version name identityNumber phone forgottenOn } }";

    private final DemoUsers users;
    private final JdbcClient database;
    private final RestClient elasticsearch;
    private final ReadModels models;

    @LocalServerPort
    private int port;

    private DemoStory story;

    @Autowired
    ForgottenPersonIT(DemoUsers users, JdbcClient database, RestClient elasticsearch, ReadModels models) {
        this.users = users;
        this.database = database;
        this.elasticsearch = elasticsearch;
        this.models = models;
    }

    @BeforeEach
    void the_demo_enterprise_is_registered() {
        story = new DemoStory(users, port);
        story.enterpriseIsRegistered();
    }

    @Test
    void a_person_is_read_and_found_and_then_forgotten_everywhere() throws IOException {
        String number = NUMBER + org.anjian.api.person.IdentityDocument.checkCharacter(NUMBER);
        JsonNode registered = mutate(Role.ENTERPRISE, "registerPerson", person(NAME, number));
        String id = registered.at("/id").asString();

        String position = registered.at("/position").asString();
        JsonNode read = read(id, position);
        assertThat(read.at("/name").asString()).isEqualTo(NAME);
        assertThat(read.at("/identityNumber").asString()).isEqualTo(number);
        assertThat(read.at("/phone").asString()).isEqualTo(PHONE);
        assertThat(found("name: \"" + NAME + "\"", position)).containsExactly(id);
        assertThat(found("identityNumber: \"" + number + "\"", position)).containsExactly(id);
        assertThat(mutate(Role.OFFICER, "registerPerson", person(NAME, number))
                        .at("/id")
                        .asString())
                .as("the same document is the same person")
                .isEqualTo(id);
        assertThat(differences()).isZero();
        assertThat(places(NAME, number, PHONE)).as("never in plain").isEmpty();

        JsonNode forgotten = mutate(
                Role.AGENCY_HEAD,
                "forgetPerson",
                Map.of("personId", id, "reason", "本人申请", "occurredAt", "2026-03-09T09:00:00+08:00"));
        JsonNode erased = read(id, forgotten.at("/position").asString());
        assertThat(erased.at("/name").asString()).isEqualTo("erased");
        assertThat(erased.at("/identityNumber").asString()).isEqualTo("erased");
        assertThat(erased.at("/phone").asString()).isEqualTo("erased");
        assertThat(erased.at("/forgottenOn").asString()).isEqualTo("2026-03-09");
        assertThat(found("name: \"" + NAME + "\"", forgotten.at("/position").asString()))
                .isEmpty();
        assertThat(places(NAME, number, PHONE)).isEmpty();
        assertThat(differences()).isZero();
        models.rebuild("persons", progress -> {}, () -> false);
        assertThat(read(id, null).at("/name").asString()).isEqualTo("erased");
    }

    private static Map<String, Object> person(String name, String number) {
        return new HashMap<>(Map.of(
                "enterpriseId",
                DemoStory.ENTERPRISE,
                "name",
                name,
                "identity",
                Map.of("kind", "RESIDENT_ID", "number", number),
                "phone",
                PHONE,
                "occurredAt",
                "2026-03-02T09:00:00+08:00"));
    }

    private JsonNode mutate(Role role, String name, Map<String, Object> input) {
        JsonNode answer = story.as(role).mutate(name, input, "id version position");
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.at("/data/" + name);
    }

    private JsonNode read(String id, String position) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("id", id);
        variables.put("position", position);
        return story.as(Role.OFFICER).send(READ, variables).at("/data/person");
    }

    private List<String> found(String condition, String position) {
        List<String> ids = new ArrayList<>();
        story.as(Role.OFFICER)
                .send(
                        "{ persons(" + condition + ", position: \"" + position + "\") { edges { node { id } } } }",
                        Map.of())
                .at("/data/persons/edges")
                .forEach(edge -> ids.add(edge.at("/node/id").asString()));
        return ids;
    }

    private long differences() {
        return models.names().stream()
                .mapToLong(model -> models.verify(model, compared -> {}).differences())
                .sum();
    }

    /** Where one of the texts stands: in a column of PostgreSQL, in a document, or in any file of the services. */
    private List<String> places(String... texts) throws IOException {
        List<String> places = new ArrayList<>();
        elasticsearch.performRequest(new Request("POST", "/_all/_flush"));
        database.sql("CHECKPOINT").update();
        Request everything = new Request("GET", "/_all/_search");
        everything.addParameter("size", "10000");
        String documents = new String(
                elasticsearch
                        .performRequest(everything)
                        .getEntity()
                        .getContent()
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        if (Stream.of(texts).anyMatch(documents::contains)) {
            places.add("Elasticsearch");
        }
        tables().forEach((table, columns) -> {
            if (holds(table, columns, texts)) {
                places.add(table);
            }
        });
        places.addAll(files(texts));
        return places;
    }

    /** The columns of every table of ours. */
    private Map<String, List<Column>> tables() {
        return database
                .sql("""
                        SELECT table_name, column_name, data_type FROM information_schema.columns
                        WHERE table_schema = 'public'""")
                .query((row, index) -> new Column(
                        row.getString("table_name"),
                        row.getString("column_name"),
                        row.getString("data_type").equals("bytea")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Column::table));
    }

    /** In one pass over the table: the ledger is long by the time that this test is run among others. */
    private boolean holds(String table, List<Column> columns, String... texts) {
        Map<String, String> wanted = new HashMap<>();
        for (int i = 0; i < texts.length; i++) {
            wanted.put("text" + i, texts[i]);
        }
        String anywhere = columns.stream()
                .flatMap(column -> wanted.keySet().stream().map(column::holding))
                .collect(Collectors.joining(" OR "));
        return database.sql("SELECT EXISTS (SELECT 1 FROM \"" + table + "\" WHERE " + anywhere + ")")
                .params(wanted)
                .query(Boolean.class)
                .single();
    }

    private static List<String> files(String... texts) throws IOException {
        List<String> wanted = Stream.of(texts)
                .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .toList();
        try (Stream<Path> files = Files.walk(EmbeddedForTests.services().data().root())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, wanted))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static boolean contains(Path file, List<String> wanted) {
        try {
            String whole = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return wanted.stream().anyMatch(whole::contains);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private record Column(String table, String name, boolean binary) {

        /** The condition that a row of it holds the text of that parameter. */
        String holding(String parameter) {
            return binary
                    ? "position(convert_to(:" + parameter + ", 'UTF8') in \"" + name + "\") > 0"
                    : "position(:" + parameter + " in \"" + name + "\"::text) > 0";
        }
    }
}
