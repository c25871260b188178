package org.anjian.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.query.readmodel.DocumentJson;
import org.junit.jupiter.api.Test;

/** The files as others read them: lines of JSON against the published schema, the table by a reader of CSV. */
class BulkFormatTest {

    private static final DocumentJson JSON = new DocumentJson();

    private static List<PublicChange> lines() {
        List<PublicChange> all = new ArrayList<>(PublicLines.of(
                new DecisionSource(),
                PublicStories.scheduled(),
                PublicStories.published("=HYPERLINK(\"x\")"),
                PublicStories.replied("已整改; 并复查"),
                PublicStories.corrected("报警器停用，\n两日"),
                PublicStories.withdrawn(),
                PublicStories.restored("报警器停用三日"),
                PublicStories.expired()));
        all.addAll(PublicLines.of(
                new BlacklistSource(),
                PublicStories.proposed(),
                PublicStories.listed("+拒不整改"),
                PublicStories.entryPublished("2024-11-05"),
                PublicStories.removed(),
                PublicStories.relisted(),
                PublicStories.entryPublished("2026-06-05"),
                PublicStories.termExpired()));
        all.add(PublicLines.superseded(all.getFirst(), 2));
        return all;
    }

    private static String written(BulkFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(line -> lines().forEach(line), out, JSON);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Schema schema() throws IOException {
        try (InputStream schema = BulkFormatTest.class.getResourceAsStream("/public-schema/change.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema, InputFormat.JSON);
        }
    }

    @Test
    void every_line_of_json_fits_the_published_schema() throws IOException {
        Schema schema = schema();
        List<String> lines = written(BulkFormat.NDJSON).lines().toList();
        assertThat(lines).hasSize(lines().size());
        assertThat(lines)
                .allSatisfy(line -> assertThat(schema.validate(line, InputFormat.JSON))
                        .as(line)
                        .isEmpty());
    }

    @Test
    void the_schema_refuses_what_no_line_may_say() throws IOException {
        Schema schema = schema();
        String published = written(BulkFormat.NDJSON).lines().findFirst().orElseThrow();
        assertThat(Stream.of(
                        published.replace("\"op\":\"publish\"", "\"op\":\"withdraw\""),
                        published.replace("\"op\":\"publish\"", "\"op\":\"told\""),
                        published.replace("\"position\":1", "\"position\":0"),
                        published.replace("\"party\":\"ENTERPRISE\"", "\"party\":\"ENTERPRISE\",\"name\":\"张三\""),
                        published.replace("\"standing\":\"PUBLIC\"", "\"standing\":\"WITHDRAWN\"")))
                .allSatisfy(line -> assertThat(schema.validate(line, InputFormat.JSON))
                        .as(line)
                        .isNotEmpty());
    }

    @Test
    void the_table_has_a_row_a_line_and_no_cell_that_a_spreadsheet_runs() throws IOException {
        String table = written(BulkFormat.CSV);
        assertThat(table).startsWith("\uFEFFposition,op,");
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(table.substring(1))) {
            rows = reader.stream().toList();
        }
        assertThat(rows).hasSize(lines().size());
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.getFields())
                        .hasSize(FlatRow.HEADINGS.size())
                        .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*")));
        NamedCsvRecord first = rows.getFirst();
        assertThat(first.getField("summary")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(first.getField("fineFen")).isEqualTo("5000000");
        assertThat(first.getField("creditCode")).isEqualTo("91350100M000100Y43");
        assertThat(rows.get(1).getField("replies")).isEqualTo("已整改； 并复查");
        assertThat(rows.get(3).getField("standing")).isEqualTo("WITHDRAWN");
        assertThat(rows.get(3).getField("summary")).isEmpty();
        NamedCsvRecord entry = rows.get(6);
        assertThat(entry.getField("kind")).isEqualTo("BLACKLIST");
        assertThat(entry.getField("sector")).isEqualTo("METAL_SMELTING");
        assertThat(entry.getField("listedBecause")).isEqualTo("'+拒不整改");
        assertThat(entry.getField("removableFrom")).isEqualTo("2025-11-01");
        assertThat(rows.getLast().getField("supersededBy")).isEqualTo("2");
    }
}
