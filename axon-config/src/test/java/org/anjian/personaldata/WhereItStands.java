package org.anjian.personaldata;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.anjian.EmbeddedForTests;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks for texts in everything that the services keep: every column, every document, every file. */
public final class WhereItStands {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PAGE = 5_000;

    private final JdbcClient database;
    private final RestClient elasticsearch;

    public WhereItStands(JdbcClient database, RestClient elasticsearch) {
        this.database = database;
        this.elasticsearch = elasticsearch;
    }

    /** Where one of the texts stands: a table, an index, or any file of the services. */
    public List<String> places(String... texts) throws IOException {
        elasticsearch.performRequest(new Request("POST", "/_all/_flush"));
        database.sql("CHECKPOINT").update();
        List<String> places = new ArrayList<>();
        documents(texts).forEach(document -> places.add(document.path("_index").asString()));
        tables().forEach((table, columns) -> {
            if (holds(table, columns, texts)) {
                places.add(table);
            }
        });
        places.addAll(files(texts));
        return places;
    }

    /** The documents of every index that hold one of the texts: all documents are read, also of fields that cannot be searched. */
    public List<JsonNode> documents(String... texts) throws IOException {
        elasticsearch.performRequest(new Request("POST", "/_all/_refresh"));
        List<JsonNode> found = new ArrayList<>();
        Request everything = new Request("POST", "/_all/_search?scroll=1m");
        everything.setJsonEntity("{\"size\":" + PAGE + ",\"sort\":[\"_doc\"]}");
        JsonNode page = asked(everything);
        while (!page.at("/hits/hits").isEmpty()) {
            page.at("/hits/hits").forEach(hit -> {
                String document = hit.toString();
                if (Stream.of(texts).anyMatch(document::contains)) {
                    found.add(hit);
                }
            });
            Request next = new Request("POST", "/_search/scroll");
            next.setJsonEntity(JSON.writeValueAsString(
                    Map.of("scroll", "1m", "scroll_id", page.path("_scroll_id").asString())));
            page = asked(next);
        }
        Request done = new Request("DELETE", "/_search/scroll");
        done.setJsonEntity(JSON.writeValueAsString(
                Map.of("scroll_id", page.path("_scroll_id").asString())));
        elasticsearch.performRequest(done);
        return found;
    }

    private JsonNode asked(Request request) throws IOException {
        return JSON.readTree(
                elasticsearch.performRequest(request).getEntity().getContent().readAllBytes());
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

    /** In one pass over the table: the ledger is long by the time that a test is run among others. */
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
            throw new UncheckedIOException(unreadable);
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
