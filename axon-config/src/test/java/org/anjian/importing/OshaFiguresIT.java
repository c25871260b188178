package org.anjian.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.GraphQlClient;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.operations.JobArguments;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * The OSHA records of one state go through the real ledger, and the figures of enforcement asked through GraphQL are those of
 * the rows: counts, sums of penalties as decided and as they are now, by type and year, and how many were contested.
 */
@NodeForTests
class OshaFiguresIT {

    private static final String STATE = "TX";
    private static final String QUESTION = """
            query($all: EnforcementFilter, $standing: PenaltyCaseFilter, $contested: PenaltyCaseFilter) {
              enforcementStatistics(filter: $all) {
                inspections { totals { inspections } }
                cases { total totals { initialFen finalFen medianFen } fines { count } }
              }
              kinds: penaltyStatistics(filter: $standing, groupBy: [KIND]) { ...rows }
              years: penaltyStatistics(filter: $standing, groupBy: [OPENED], interval: YEAR) { ...rows }
              penaltyCases(filter: $contested) { totalCount }
            }
            fragment rows on PenaltyStatistics { rows { keys figures { count initialFen finalFen } } }""";

    private final ImportJob imports;
    private final DemoUsers users;

    @LocalServerPort
    private int port;

    @TempDir
    Path folder;

    @Autowired
    OshaFiguresIT(ImportJob imports, DemoUsers users) {
        this.imports = imports;
        this.users = users;
    }

    /** What the rows of a group come to, in US cents. */
    private record Sums(long count, long initial, long current) {

        private Sums and(Sums other) {
            return new Sums(count + other.count, initial + other.initial, current + other.current);
        }
    }

    @Test
    void the_figures_of_enforcement_are_those_of_the_imported_rows() throws Exception {
        OshaExcerpt excerpt = OshaExcerpt.in(folder, row -> STATE.equals(row.getField("site_state")));
        List<NamedCsvRecord> inspections = excerpt.inspections();
        List<NamedCsvRecord> citations = excerpt.citations();
        Map<String, Object> report =
                imports.run(new JobArguments(Map.of("adapter", "osha", "folder", folder.toString())), new Silent());
        // Another test may have brought the whole sample to the same ledger.
        assertThat((long) report.get("imported") + (long) report.get("alreadyThere"))
                .isEqualTo(inspections.size() + citations.size());
        assertThat(report).containsEntry("rejected", 0L);

        List<NamedCsvRecord> standing = citations.stream()
                .filter(row -> row.getField("is_deleted").isEmpty()
                        || row.getField("is_deleted").equals("0"))
                .toList();
        assertThat(standing).hasSizeLessThan(citations.size());
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            JsonNode data = asked();
            JsonNode all = data.path("enforcementStatistics");
            assertThat(all.at("/inspections/totals/inspections").asInt()).isEqualTo(inspections.size());
            assertThat(all.at("/cases/total").asInt()).isEqualTo(citations.size());
            assertThat(all.at("/cases/totals/initialFen").asLong())
                    .isEqualTo(sums(citations).initial());
            assertThat(all.at("/cases/totals/finalFen").asLong())
                    .isEqualTo(sums(standing).current());
            assertThat(all.at("/cases/fines")
                            .valueStream()
                            .mapToInt(band -> band.path("count").asInt())
                            .sum())
                    .isEqualTo(standing.size());
            assertThat(rows(data.path("kinds"))).isEqualTo(sumsBy(standing, row -> row.getField("citation_type")));
            assertThat(rows(data.path("years")))
                    .isEqualTo(sumsBy(
                            standing, row -> row.getField("issuance_date").substring(0, 4)));
            assertThat(data.at("/penaltyCases/totalCount").asLong())
                    .isEqualTo(standing.stream()
                            .filter(row -> !row.getField("contest_date").isEmpty())
                            .count());
        });
    }

    private JsonNode asked() {
        Map<String, Object> standing = Map.of("region", "US-" + STATE, "stages", List.of("TAKEN_OVER"));
        JsonNode answer = GraphQlClient.as(Role.AUDITOR, users, port)
                .send(
                        QUESTION,
                        Map.of(
                                "all", Map.of("region", "US-" + STATE),
                                "standing", standing,
                                "contested",
                                        Map.of(
                                                "region",
                                                "US-" + STATE,
                                                "stages",
                                                List.of("TAKEN_OVER"),
                                                "contested",
                                                true)));
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.path("data");
    }

    private static Map<String, Sums> rows(JsonNode statistics) {
        return statistics
                .path("rows")
                .valueStream()
                .collect(Collectors.toMap(
                        row -> row.at("/keys/0").asString(),
                        row -> new Sums(
                                row.at("/figures/count").asLong(),
                                row.at("/figures/initialFen").asLong(0),
                                row.at("/figures/finalFen").asLong(0)),
                        Sums::and,
                        TreeMap::new));
    }

    private static Map<String, Sums> sumsBy(List<NamedCsvRecord> citations, Function<NamedCsvRecord, String> key) {
        return citations.stream().collect(Collectors.toMap(key, row -> sums(List.of(row)), Sums::and, TreeMap::new));
    }

    private static Sums sums(List<NamedCsvRecord> citations) {
        return citations.stream()
                .map(row -> new Sums(1, cents(row, "initial_penalty"), cents(row, "current_penalty")))
                .reduce(new Sums(0, 0, 0), Sums::and);
    }

    private static long cents(NamedCsvRecord row, String column) {
        String dollars = row.getField(column);
        return dollars.isEmpty() ? 0 : Long.parseLong(dollars) * 100;
    }
}
