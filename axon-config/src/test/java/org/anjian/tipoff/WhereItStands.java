package org.anjian.tipoff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.EmbeddedForTests;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks for texts in everything that the services keep: every column, every document, every file. */
final class WhereItStands {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final RestClient elasticsearch;

    WhereItStands(JdbcClient database, RestClient elasticsearch) {
        this.database = database;
        this.elasticsearch = elasticsearch;
    }

    /** Where one of the texts stands. */
    List<String> places(String... texts) throws IOException {
        List<String> places = new ArrayList<>();
        elasticsearch.performRequest(new Request("POST", "/_all/_flush"));
        database.sql("CHECKPOINT").update();
        for (String text : texts) {
            documents(text)
                    .forEach(document -> places.add(document.path("_index").asString()));
            tables().forEach((table, columns) -> {
                if (holds(table, columns, text)) {
                    places.add(table);
                }
            });
        }
        places.addAll(files(texts));
        return places;
    }

    /** The documents of every index that hold a text. */
    List<JsonNode> documents(String text) throws IOException {
        elasticsearch.performRequest(new Request("POST", "/_all/_refresh"));
        Request everything = new Request("GET", "/_all/_search");
        everything.addParameter("size", "10000");
        JsonNode hits = JSON.readTree(elasticsearch
                        .performRequest(everything)
                        .getEntity()
                        .getContent()
                        .readAllBytes())
                .at("/hits/hits");
        List<JsonNode> found = new ArrayList<>();
        hits.forEach(hit -> {
            if (hit.toString().contains(text)) {
                found.add(hit);
            }
        });
        return found;
    }

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

    private boolean holds(String table, List<Column> columns, String text) {
        String anywhere = columns.stream().map(Column::holding).collect(Collectors.joining(" OR "));
        return database.sql("SELECT EXISTS (SELECT 1 FROM \"" + table + "\" WHERE " + anywhere + ")")
                .param("text", text)
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
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Column(String table, String name, boolean binary) {

        String holding() {
            return binary
                    ? "position(convert_to(:text, 'UTF8') in \"" + name + "\") > 0"
                    : "position(:text in \"" + name + "\"::text) > 0";
        }
    }
}
