package org.anjian.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.hazard.command.ImportHazard;
import org.anjian.api.message.LegalTime;
import org.anjian.api.sector.Sector;
import org.anjian.importing.osha.OshaAdapter;
import org.anjian.importing.pipeline.ImportPipeline;
import org.anjian.importing.pipeline.ImportReport;
import org.anjian.importing.pipeline.Tally;
import org.anjian.importing.source.ImportRow;
import org.anjian.importing.source.UnreadableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of the long tables one by one: the rules, and what is wrong with rows. */
class OshaDefectsImportTest {

    private static final String INSPECTIONS =
            "inspection_nr,date_opened,case_closed_date,estab_name,site_street,site_city,site_state,site_zip,sic_code,naics_code,accident_investigation_nr,office,inspection_type,scope,safety_health\n";
    private static final String VIOLATIONS =
            "inspection_nr,citation_id,citation_type,standard_cited,issuance_date,abatement_due_date,is_deleted,initial_penalty,current_penalty,fta_penalty,contest_date\n";
    private static final String INSPECTION = "109317.015,2001-02-03,2001-09-08,Acme,1 Main St,Reno,NV,89501,1521,,77\n";

    @TempDir
    Path folder;

    private final Ledger ledger = new Ledger();

    @Test
    void an_establishment_is_registered_on_the_day_the_inspection_was_opened() throws Exception {
        var command = (RegisterEnterprise)
                sendable(0, INSPECTION, "").records().getFirst().command();
        assertThat(command.enterpriseId().raw()).isEqualTo("enterprise-osha-inspection-109317.015");
        assertThat(LegalTime.dayOf(command.occurredAt())).isEqualTo("2001-02-03");
        assertThat(command.region().raw()).isEqualTo("US-NV");
        assertThat(command.profile().sectorCode()).isEqualTo("SIC 1521");
        assertThat(command.profile().address()).isEqualTo("1 Main St, Reno, NV 89501");
    }

    @Test
    void a_citation_is_a_hazard_of_its_establishment() throws Exception {
        Files.writeString(
                folder.resolve("osha_accidents.csv"), "investigation_nr,summary_short\n77,Employee falls from roof\n");
        ImportHazard hazard = hazard("109317.015,01002A,Willful,19260501 B13,2001-04-05,2001-05-06,0\n");
        assertThat(hazard.hazardId().raw()).isEqualTo("hazard-osha-109317.015-01002A");
        assertThat(hazard.source().key()).isEqualTo("109317.015/01002A");
        assertThat(hazard.description()).isEqualTo("19260501 B13. Employee falls from roof");
        assertThat(hazard.location()).isEqualTo("1 Main St, Reno, NV 89501");
        assertThat(hazard.sector()).isEqualTo(Sector.CONSTRUCTION);
        assertThat(LegalTime.dayOf(hazard.occurredAt())).isEqualTo("2001-04-05");
        assertThat(hazard.dueOn()).isEqualTo("2001-05-06");
        assertThat(LegalTime.dayOf(hazard.closedAt())).isEqualTo("2001-09-08");
        assertThat(hazard.note()).isNull();
    }

    @Test
    void a_deleted_citation_is_revoked_on_the_later_of_issue_and_closing() throws Exception {
        ImportHazard before = hazard("109317.015,01001,Other,1926,2001-04-05,,1\n");
        assertThat(LegalTime.dayOf(before.revokedAt())).isEqualTo("2001-09-08");
        assertThat(before.closedAt()).isNull();
        ImportHazard after = hazard("109317.015,01001,Other,1926,2002-04-05,,1\n");
        assertThat(LegalTime.dayOf(after.revokedAt())).isEqualTo("2002-04-05");
    }

    @Test
    void a_repair_keeps_the_original_in_the_note() throws Exception {
        ImportHazard hazard = hazard("109317.015,01001,Other,1926,2001-10-05,2001-01-05,0\n");
        assertThat(hazard.dueOn()).isEqualTo("2001-10-05");
        assertThat(LegalTime.dayOf(hazard.closedAt())).isEqualTo("2001-10-05");
        assertThat(hazard.note())
                .contains("abatement_due_date 2001-01-05 → 2001-10-05")
                .contains("case_closed_date 2001-09-08 → 2001-10-05");
    }

    @ParameterizedTest
    @CsvSource({
        "1521,,CONSTRUCTION",
        "1521,236220,CONSTRUCTION",
        "1221,,COAL_MINE",
        "1011,,NON_COAL_MINE",
        "3312,,METAL_SMELTING",
        "2011,,INDUSTRY",
        "4011,,RAIL_TRANSPORT",
        "4212,,ROAD_TRANSPORT",
        "4911,,ELECTRIC_POWER",
        "4953,,OTHER",
        ",212112,COAL_MINE",
        ",212312,NON_COAL_MINE",
        ",221210,GAS",
        ",332312,INDUSTRY",
        ",561730,OTHER",
        ",,OTHER"
    })
    void the_industry_code_gives_the_sector(String sic, String naics, Sector sector) throws Exception {
        String row = INSPECTION.replace("1521,,", (sic == null ? "" : sic) + "," + (naics == null ? "" : naics) + ",");
        var command =
                (RegisterEnterprise) sendable(0, row, "").records().getFirst().command();
        assertThat(command.profile().sector()).isEqualTo(sector);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "999,01001,Other,1926,2001-04-05,,0|inspection_nr|ENTERPRISE_ROW_MISSING",
                "109317.015,,Other,1926,2001-04-05,,0|citation_id|REQUIRED",
                "109317.015,01001,Grave,1926,2001-04-05,,0|citation_type|UNKNOWN_VALUE",
                "109317.015,01001,Other,,2001-04-05,,0|standard_cited|REQUIRED",
                "109317.015,01001,Other,1926,,,0|issuance_date|REQUIRED",
                "109317.015,01001,Other,1926,04/05/2001,,0|issuance_date|DATE_MALFORMED",
                "109317.015,01001,Other,1926,2001-04-05,2001-02-30,0|abatement_due_date|DATE_MALFORMED",
                "109317.015,01001,Other,1926,2001-04-05,,yes|is_deleted|UNKNOWN_VALUE",
                "109317.015|issuance_date|REQUIRED",
                "=HYPERLINK(1),01001,Other,1926,2001-04-05,,0|inspection_nr|ENTERPRISE_ROW_MISSING"
            })
    void a_wrong_citation_is_rejected_with_field_and_reason(String row, String field, String code) throws Exception {
        ImportReport report = run(INSPECTION, row + "\n");
        assertThat(report.tally()).isEqualTo(new Tally(1, 0, 1, 0));
        assertThat(Files.readAllLines(report.rejects()).getLast())
                .startsWith("osha_violations.csv:2,")
                .contains("," + field + "," + code + ",")
                .doesNotContain(",=");
    }

    @ParameterizedTest
    @CsvSource({
        "NV,Nevada,site_state,UNKNOWN_VALUE",
        "2001-02-03,soon,date_opened,DATE_MALFORMED",
        "Acme,'',estab_name,REQUIRED"
    })
    void a_wrong_inspection_is_rejected_and_so_are_its_citations(String from, String to, String field, String code)
            throws Exception {
        ImportReport report =
                run(INSPECTION.replace(from, to.isEmpty() ? " " : to), "109317.015,01001,Other,1926,2001-04-05,,0\n");
        assertThat(report.tally()).isEqualTo(new Tally(0, 0, 2, 0));
        assertThat(Files.readString(report.rejects()))
                .contains("," + field + "," + code + ",")
                .contains(",inspection_nr,ENTERPRISE_ROW_MISSING,");
    }

    @Test
    void a_folder_without_the_tables_or_their_columns_is_refused() throws Exception {
        assertThatThrownBy(() -> run(INSPECTION, null))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("osha_violations.csv");
        Files.writeString(folder.resolve("osha_violations.csv"), "inspection_nr,citation\n");
        assertThatThrownBy(() -> run(INSPECTION, null))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("citation_id");
        assertThat(ledger.ids()).isEmpty();
    }

    private ImportHazard hazard(String violation) throws IOException {
        return (ImportHazard)
                sendable(1, INSPECTION, violation).records().getFirst().command();
    }

    private ImportRow.Sendable sendable(int index, String inspections, String violations) throws IOException {
        write(inspections, violations);
        try (var source = new OshaAdapter().open(folder)) {
            var rows = source.rows();
            for (int i = 0; i < index; i++) {
                rows.next();
            }
            return (ImportRow.Sendable) rows.next();
        }
    }

    private ImportReport run(String inspections, String violations) throws Exception {
        write(inspections, violations);
        try (var source = new OshaAdapter().open(folder)) {
            return new ImportPipeline(ledger, ledger, new KeptCheckpoints(), Clock.systemUTC(), 2)
                    .run("osha", source, folder.resolve("imports"), new Silent());
        }
    }

    private void write(String inspections, String violations) throws IOException {
        Files.writeString(
                folder.resolve("osha_inspections.csv"),
                INSPECTIONS + each(inspections, ",Reno Office,Accident,Partial,Safety"));
        if (violations != null) {
            Files.writeString(folder.resolve("osha_violations.csv"), VIOLATIONS + each(violations, ",700,500,0,"));
        }
    }

    /** The rows with the last columns, which are the same in all of them. */
    private static String each(String rows, String lastColumns) {
        return rows.replace("\n", lastColumns + "\n");
    }
}
