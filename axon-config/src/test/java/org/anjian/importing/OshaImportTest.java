package org.anjian.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.command.ImportHazard;
import org.anjian.api.inspection.command.ImportInspection;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.command.ImportPenaltyCase;
import org.anjian.importing.osha.OshaAdapter;
import org.anjian.importing.pipeline.ImportPipeline;
import org.anjian.importing.pipeline.ImportReport;
import org.anjian.importing.pipeline.Tally;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real sample, and any other folder of the same form with its truth.json: -Danjian.osha=folder. */
class OshaImportTest {

    private static final Path FOLDER = Path.of(System.getProperty("anjian.osha", "../samples/osha"));
    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

    @TempDir
    static Path reports;

    private static JsonNode truth;
    private static Ledger ledger;
    private static ImportReport report;
    private static ImportReport again;

    @BeforeAll
    static void import_twice() throws Exception {
        truth = JsonMapper.shared().readTree(FOLDER.resolve("truth.json").toFile());
        ledger = new Ledger();
        var checkpoints = new KeptCheckpoints();
        var pipeline = new ImportPipeline(ledger, ledger, checkpoints, Clock.systemUTC(), 8);
        report = run(pipeline);
        again = run(pipeline);
    }

    @Test
    void every_row_is_imported_and_accounted_for() {
        long rows = truth.get("inspections").asLong() + truth.get("citations").asLong();
        assertThat(report.tally())
                .isEqualTo(new Tally(rows, 0, 0, report.tally().repaired()));
        assertThat(ledger.hazards()).hasSize(truth.get("citations").asInt());
    }

    @Test
    void a_second_run_imports_nothing_and_sends_nothing() {
        assertThat(again.tally().imported()).isZero();
        assertThat(again.tally().alreadyThere()).isEqualTo(report.tally().read());
        assertThat(again.tally().repaired()).isEqualTo(report.tally().repaired());
        assertThat(ledger.sentTwice()).isEmpty();
    }

    @Test
    void deleted_citations_are_revoked_and_not_closed() {
        assertThat(ledger.hazards().filter(hazard -> hazard.revokedAt() != null))
                .hasSize(truth.get("citations_deleted").asInt())
                .allMatch(hazard -> hazard.closedAt() == null);
    }

    @Test
    void counts_by_category_are_those_of_the_source() {
        assertThat(countsBy(ImportHazard::category)).isEqualTo(expected("by_type_not_deleted"));
    }

    @Test
    void counts_by_issue_year_are_those_of_the_source_in_legal_days() {
        assertThat(countsBy(hazard ->
                        String.valueOf(LegalTime.dayOf(hazard.occurredAt()).getYear())))
                .isEqualTo(expected("by_issue_year_not_deleted"));
    }

    @Test
    void open_and_past_due_are_those_of_the_source() {
        assertThat(ledger.hazards()
                        .filter(hazard -> hazard.revokedAt() == null && hazard.closedAt() == null)
                        .filter(hazard ->
                                hazard.dueOn() != null && hazard.dueOn().isBefore(DAY)))
                .hasSize(truth.get("open_and_past_due_2024_09_02_not_deleted").asInt());
    }

    @Test
    void the_sums_of_penalties_are_those_of_the_source() {
        if (truth.has("sum_initial_penalty_usd")) {
            assertThat(sum(penalties(), ImportPenaltyCase::initialFen))
                    .isEqualTo(truth.get("sum_initial_penalty_usd").asLong() * 100);
            assertThat(sum(standing(), ImportPenaltyCase::currentFen))
                    .isEqualTo(truth.get("sum_current_penalty_usd_not_deleted").asLong() * 100);
        }
        truth.get("by_type_not_deleted").forEach(row -> {
            String type = row.get(0).asString();
            assertThat(sum(
                            standing().filter(penalty -> penalty.citationType().equals(type)),
                            ImportPenaltyCase::initialFen))
                    .as(type)
                    .isEqualTo(row.get(2).asLong() * 100);
            assertThat(sum(
                            standing().filter(penalty -> penalty.citationType().equals(type)),
                            ImportPenaltyCase::currentFen))
                    .as(type)
                    .isEqualTo(row.get(3).asLong() * 100);
        });
    }

    @Test
    void every_penalty_names_its_hazard_its_inspection_and_what_it_was_contested_on() throws Exception {
        assertThat(penalties())
                .hasSize(truth.get("citations").asInt())
                .allMatch(penalty -> penalty.hazards().size() == 1 && penalty.inspection() != null);
        if (truth.has("contested_not_deleted")) {
            assertThat(standing().filter(penalty -> penalty.contestedAt() != null))
                    .hasSize(truth.get("contested_not_deleted").asInt());
        }
        assertThat(repairs("CONTEST_REPAIRED").size()).isLessThan((int)
                penalties().filter(penalty -> penalty.contestedAt() != null).count());
    }

    @Test
    void every_inspection_names_its_office_and_the_accident_it_looked_into() {
        assertThat(ledger.recorded(ImportInspection.class))
                .hasSize(truth.get("inspections").asInt())
                .allMatch(inspection -> !inspection.office().isBlank() && inspection.accident() != null);
    }

    private static Stream<ImportPenaltyCase> penalties() {
        return ledger.recorded(ImportPenaltyCase.class);
    }

    private static Stream<ImportPenaltyCase> standing() {
        return penalties().filter(penalty -> penalty.deletedAt() == null);
    }

    private static long sum(Stream<ImportPenaltyCase> penalties, Function<ImportPenaltyCase, Long> amount) {
        return penalties
                .map(amount)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void a_due_date_before_the_issue_date_becomes_the_issue_date_and_is_reported() throws Exception {
        assertThat(repairs("DUE_REPAIRED"))
                .hasSize(truth.get("citations_due_before_issued").asInt());
        assertThat(ledger.hazards().filter(hazard -> hazard.dueOn() == null))
                .hasSize(truth.get("citations_without_due_date").asInt());
        assertThat(ledger.hazards().filter(hazard -> hazard.dueOn() != null))
                .allMatch(hazard -> !hazard.dueOn().isBefore(LegalTime.dayOf(hazard.occurredAt())));
    }

    @Test
    void a_closing_before_the_issue_date_becomes_the_issue_date_and_is_reported() throws Exception {
        assertThat(repairs("CLOSING_REPAIRED")).isNotEmpty();
        if (truth.has("citations_closed_before_issued")) {
            assertThat(repairs("CLOSING_REPAIRED"))
                    .hasSize(truth.get("citations_closed_before_issued").asInt());
        }
        assertThat(ledger.hazards().filter(hazard -> hazard.closedAt() != null))
                .allMatch(hazard -> !hazard.closedAt().isBefore(hazard.occurredAt()));
    }

    @Test
    void what_was_repaired_stays_with_the_record() {
        assertThat(ledger.hazards().filter(hazard -> hazard.note() != null))
                .hasSize((int) report.tally().repaired())
                .allMatch(hazard -> hazard.note().contains(" → "));
    }

    @Test
    void serious_willful_and_repeated_violations_are_major_hazards() {
        Map<HazardGrade, List<String>> categories = ledger.hazards()
                .collect(Collectors.groupingBy(
                        ImportHazard::severity,
                        Collectors.mapping(
                                ImportHazard::category,
                                Collectors.collectingAndThen(
                                        Collectors.toSet(),
                                        set -> set.stream().sorted().toList()))));
        assertThat(categories.get(HazardGrade.MAJOR)).containsExactly("Repeat", "Serious", "Willful");
        assertThat(categories.get(HazardGrade.GENERAL)).containsExactly("Other", "Unclass");
    }

    private static ImportReport run(ImportPipeline pipeline) throws Exception {
        try (var source = new OshaAdapter().open(FOLDER)) {
            return pipeline.run("osha", source, reports, new Silent());
        }
    }

    private static List<String> repairs(String code) throws Exception {
        return Files.readAllLines(report.repairs()).stream()
                .filter(line -> line.contains("," + code + ","))
                .toList();
    }

    private static Map<String, Long> countsBy(Function<ImportHazard, String> key) {
        return new TreeMap<>(ledger.hazards()
                .filter(hazard -> hazard.revokedAt() == null)
                .collect(Collectors.groupingBy(key, Collectors.counting())));
    }

    private static Map<String, Long> expected(String table) {
        return StreamSupport.stream(truth.get(table).spliterator(), false)
                .collect(Collectors.toMap(
                        row -> row.get(0).asString(), row -> row.get(1).asLong(), Long::sum, TreeMap::new));
    }
}
