package org.anjian.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.message.LegalTime;
import org.anjian.api.sector.Sector;
import org.anjian.importing.pipeline.ImportPipeline;
import org.anjian.importing.pipeline.ImportReport;
import org.anjian.importing.pipeline.Tally;
import org.anjian.importing.source.ImportRow;
import org.anjian.importing.table.TableAdapter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of enterprises as a clerk sends them. */
class EnterpriseTableImportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-03T01:00:00Z"), ZoneOffset.UTC);
    private static final int ROWS = 5_000;
    private static final int EVERY_BAD = 20;

    @TempDir
    Path folder;

    private final Ledger ledger = new Ledger();

    @Test
    void a_workbook_with_a_title_and_merged_headings_is_read() throws IOException {
        Path file = folder.resolve("enterprises.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("企业台账");
            sheet.value(0, 0, "麒麟区生产经营单位台账");
            sheet.range(0, 0, 0, 6).merge();
            String[] above = {"统一社会信用代码", "企业名称", "行政区划代码", "行业领域", "企业", "", "登记日期"};
            String[] below = {"", "", "", "", "规模", "从业人数", ""};
            for (int i = 0; i < above.length; i++) {
                sheet.value(1, i, above[i]);
                sheet.value(2, i, below[i]);
            }
            sheet.range(1, 4, 1, 5).merge();
            sheet.range(1, 0, 2, 0).merge();
            sheet.value(3, 0, code(1).toLowerCase(java.util.Locale.ROOT));
            sheet.value(3, 1, "示例化工");
            sheet.value(3, 2, "５３０３０２");
            sheet.value(3, 3, "危险化学品");
            sheet.value(3, 4, "规上");
            sheet.value(3, 5, "１２０人");
            sheet.value(3, 6, LocalDate.of(2023, 5, 6));
            sheet.style(3, 6).format("yyyy-mm-dd").set();
        }

        RegisterEnterprise command =
                (RegisterEnterprise) ((ImportRow.Sendable) rows(file).getFirst())
                        .records()
                        .getFirst()
                        .command();

        assertThat(rows(file)).hasSize(1);
        assertThat(command.creditCode().raw()).isEqualTo(code(1));
        assertThat(command.region().raw()).isEqualTo("530302");
        assertThat(command.profile().sector()).isEqualTo(Sector.HAZARDOUS_CHEMICALS);
        assertThat(command.profile().scale()).isEqualTo(EnterpriseScale.ABOVE_SCALE);
        assertThat(command.profile().employees()).isEqualTo(120);
        assertThat(LegalTime.dayOf(command.occurredAt())).isEqualTo("2023-05-06");
    }

    @Test
    void headings_in_english_and_dates_as_text_are_read() throws IOException {
        Path file = Files.writeString(
                folder.resolve("enterprises.csv"),
                "Credit Code,Enterprise Name,Region Code,Sector,Scale,Employees,Registered On\n" + code(2)
                        + ",Example Mine,530325,Coal mines,below scale,35,2023/5/6\n");

        RegisterEnterprise command =
                (RegisterEnterprise) ((ImportRow.Sendable) rows(file).getFirst())
                        .records()
                        .getFirst()
                        .command();

        assertThat(command.profile().sector()).isEqualTo(Sector.COAL_MINE);
        assertThat(command.profile().scale()).isEqualTo(EnterpriseScale.BELOW_SCALE);
    }

    @Test
    void of_five_thousand_rows_each_bad_one_is_named_by_row_column_and_reason_and_a_second_run_imports_none()
            throws Exception {
        Path file = folder.resolve("large.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("企业");
            String[] headings = {"统一社会信用代码", "企业名称", "行政区划代码", "行业领域", "从业人数"};
            for (int i = 0; i < headings.length; i++) {
                sheet.value(0, i, headings[i]);
            }
            for (int row = 1; row <= ROWS; row++) {
                boolean bad = row % EVERY_BAD == 0;
                sheet.value(row, 0, bad ? code(row).substring(0, 17) + "?" : code(row));
                sheet.value(row, 1, "企业" + row);
                sheet.value(row, 2, "530302");
                sheet.value(row, 3, bad ? "未知行业" : "工贸");
                sheet.value(row, 4, row % 300);
            }
        }

        ImportReport report = run(file);

        int bad = ROWS / EVERY_BAD;
        assertThat(report.tally()).isEqualTo(new Tally(ROWS - bad, 0, bad, 0));
        List<String> rejects = Files.readAllLines(report.rejects());
        assertThat(rejects).hasSize(1 + 2 * bad);
        assertThat(rejects)
                .anyMatch(line ->
                        line.contains("large.xlsx:21") && line.contains("统一社会信用代码") && line.contains("统一社会信用代码格式不正确"))
                .anyMatch(
                        line -> line.contains("large.xlsx:21") && line.contains("行业领域") && line.contains("取值不在规定范围内"));
        assertThat(run(file).tally()).isEqualTo(new Tally(0, ROWS - bad, bad, 0));
    }

    private static String code(int number) {
        String digits = "91530302MA6X%05d".formatted(number);
        return digits + CreditCode.checkCharacter(digits);
    }

    private static List<ImportRow> rows(Path place) {
        try (var source = TableAdapter.enterprises(CLOCK).open(place)) {
            List<ImportRow> rows = new ArrayList<>();
            source.rows().forEachRemaining(rows::add);
            assertThat(source.total()).isEqualTo(rows.size());
            return rows;
        }
    }

    private ImportReport run(Path place) throws InterruptedException {
        try (var source = TableAdapter.enterprises(CLOCK).open(place)) {
            return new ImportPipeline(ledger, ledger, new KeptCheckpoints(), CLOCK, 4)
                    .run("enterprise-table", source, folder.resolve("imports"), new Silent());
        }
    }
}
