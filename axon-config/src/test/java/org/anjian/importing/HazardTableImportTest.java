package org.anjian.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.command.ImportHazard;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.sector.Sector;
import org.anjian.importing.pipeline.ImportPipeline;
import org.anjian.importing.pipeline.ImportReport;
import org.anjian.importing.pipeline.Tally;
import org.anjian.importing.source.ImportRow;
import org.anjian.importing.source.UnreadableSource;
import org.anjian.importing.table.TableAdapter;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HazardTableImportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-03T01:00:00Z"), ZoneOffset.UTC);
    private static final String CODE = "91530302MA6EXAMP0";
    private static final String CREDIT_CODE = CODE + CreditCode.checkCharacter(CODE);
    private static final String HEADER = "统一社会信用代码,企业编号,企业名称,行政区划代码,行业领域,隐患类别,隐患等级,隐患描述,隐患部位,发现日期,整改期限,销号日期,隐患编号\n";

    @TempDir
    Path folder;

    private final Ledger ledger = new Ledger();

    @Test
    void the_samples_in_both_languages_are_imported() throws Exception {
        ImportReport report = run(Path.of("../samples/hazard-table"));
        assertThat(report.tally()).isEqualTo(new Tally(8, 1, 0, 0));
        assertThat(ledger.ids()).hasSize(12);
        assertThat(run(Path.of("../samples/hazard-table")).tally()).isEqualTo(new Tally(0, 9, 0, 0));
    }

    @Test
    void a_row_becomes_a_hazard_of_its_enterprise_with_its_true_dates() throws Exception {
        ImportHazard hazard = onlyHazard(row("2024年3月5日", "2024年3月20日", "2024年3月8日", "A-1"));
        assertThat(hazard.enterpriseId()).isEqualTo(EnterpriseId.of(new CreditCode(CREDIT_CODE)));
        assertThat(hazard.hazardId().raw()).isEqualTo("hazard-table-" + CREDIT_CODE + "/A-1");
        assertThat(LegalTime.dayOf(hazard.occurredAt())).isEqualTo("2024-03-05");
        assertThat(hazard.dueOn()).isEqualTo("2024-03-20");
        assertThat(LegalTime.dayOf(hazard.closedAt())).isEqualTo("2024-03-08");
        assertThat(hazard.severity()).isEqualTo(HazardGrade.MAJOR);
        assertThat(hazard.sector()).isEqualTo(Sector.CONSTRUCTION);
        assertThat(hazard.revokedAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024年3月5日",
                "2024-03-05",
                "2024/3/5",
                "2024.3.5",
                "20240305",
                "45356",
                "45356.5",
                "２０２４年３月５日",
                " 2024 年 3 月 5 日 ",
                "2024年03月05号",
                "2024/3/5 0:00:00",
                "2024-03-05T08:30:00"
            })
    void dates_are_read_in_many_forms(String date) throws Exception {
        assertThat(LegalTime.dayOf(onlyHazard(row(date, "", "", "A-1")).occurredAt()))
                .isEqualTo("2024-03-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和6年3月5日",
                "民国113年3月5日",
                "2024年2月30日",
                "2024-13-01",
                "3/5/2024",
                "昨天",
                "0",
                "1024-03-05",
                "99999",
                "二〇二四年三月五日"
            })
    void what_is_no_date_is_rejected_with_its_field(String date) throws Exception {
        List<Refusal> reasons = onlyReasons(row(date, "", "", "A-1"));
        assertThat(reasons).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo("DATE_MALFORMED");
            assertThat(reason.field()).isEqualTo("发现日期/found date");
        });
    }

    @Test
    void every_wrong_cell_of_a_row_is_named_and_the_row_counts_once() throws Exception {
        Path file = csv("91530302MA6EXAMP00,,,53,不存在,临边,很大,x,y,2024-03-05,2024-03-01,2025-01-01,\n");
        ImportReport report = run(file);
        assertThat(report.tally()).isEqualTo(new Tally(0, 0, 1, 0));
        assertThat(Files.readAllLines(report.rejects()).stream().skip(1))
                .allMatch(line -> line.startsWith("hazards.csv:2,"))
                .extracting(line -> line.split(",")[2] + " " + line.split(",")[3])
                .containsExactly(
                        "行政区划代码/region code MALFORMED",
                        "统一社会信用代码/credit code CREDIT_CODE_CHECK_DIGIT",
                        "企业名称/enterprise name REQUIRED",
                        "行业领域/sector UNKNOWN_VALUE",
                        "隐患等级/grade UNKNOWN_VALUE",
                        "销号日期/closed date IN_THE_FUTURE",
                        "隐患编号/serial number REQUIRED",
                        "整改期限/due date DUE_BEFORE_FOUND");
    }

    @Test
    void a_hazard_found_this_morning_is_not_in_the_future() throws Exception {
        assertThat(onlyHazard(row("2024-06-03", "", "", "A-1")).occurredAt()).isEqualTo(CLOCK.instant());
        assertThat(onlyReasons(row("2024-06-04", "", "", "A-1")))
                .extracting(Refusal::code)
                .containsExactly("IN_THE_FUTURE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void the_encoding_is_found_out(String charset) throws Exception {
        String text = HEADER + row("2024-03-05", "", "", "A-1");
        Files.write(folder.resolve("hazards.csv"), text.getBytes(Charset.forName(charset)));
        assertThat(rows(folder)).singleElement().isInstanceOf(ImportRow.Sendable.class);
    }

    @Test
    void a_byte_order_mark_and_packing_do_not_matter() throws Exception {
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("hazards.csv.gz")))) {
            out.write(("\uFEFF" + HEADER + row("2024-03-05", "", "", "A-1")).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(rows(folder)).singleElement().isInstanceOf(ImportRow.Sendable.class);
    }

    @Test
    void headings_may_be_in_any_order_width_and_case_with_remarks() throws Exception {
        Files.writeString(folder.resolve("hazards.csv"), """
                Serial_Number,FOUND DATE,place,Description,隐患等级（必填）,Hazard Category,Sector,Region Code,Enterprise Name,备注,Ｃredit code*
                A-1,2024-03-05,roof,no rail,major,height,construction,530302,Example,ignored,%s
                """.formatted(CREDIT_CODE));
        assertThat(rows(folder)).singleElement().isInstanceOf(ImportRow.Sendable.class);
    }

    @Test
    void a_wrong_header_is_refused_before_a_row_is_read() throws Exception {
        csv(row("2024-03-05", "", "", "A-1"));
        Files.writeString(folder.resolve("wrong.csv"), "企业名称,发现日期\nx,y\n");
        assertThatThrownBy(() -> run(folder))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("wrong.csv")
                .hasMessageContaining("no column for 隐患等级/grade")
                .hasMessageContaining("统一社会信用代码/credit code | 企业编号/enterprise identifier");
        assertThat(ledger.ids()).isEmpty();
    }

    @Test
    void a_file_that_is_empty_or_no_table_is_refused() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.csv"));
        assertThatThrownBy(() -> run(empty))
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("the file is empty");
        Path fake = Files.writeString(folder.resolve("fake.xlsx"), "not a workbook");
        assertThatThrownBy(() -> run(fake)).isInstanceOf(UnreadableSource.class).hasMessageContaining("fake.xlsx");
        assertThatThrownBy(() -> run(folder.resolve("missing"))).isInstanceOf(UnreadableSource.class);
    }

    @Test
    void a_header_alone_is_an_import_of_nothing() throws Exception {
        assertThat(run(csv("")).tally()).isEqualTo(Tally.NONE);
    }

    @Test
    void a_cell_of_ten_megabytes_is_rejected_with_its_field_and_not_copied_into_the_report() throws Exception {
        String huge = "隐".repeat(10_000_000);
        Path file = csv(CREDIT_CODE + ",,示例公司,530302,建筑施工,临边,重大," + huge + ",三层,2024-03-05,,,A-1\n"
                + row("2024-03-05", "", "", huge)
                + row("2024-03-05", "", "", "A-2"));
        ImportReport report = run(file);
        assertThat(report.tally()).isEqualTo(new Tally(1, 0, 2, 0));
        assertThat(Files.readString(report.rejects()))
                .contains("隐患描述/description,TOO_LONG")
                .contains("隐患编号/serial number,TOO_LONG");
        assertThat(Files.size(report.rejects())).isLessThan(2_000);
    }

    @Test
    void two_files_that_share_rows_do_not_register_them_twice() throws Exception {
        workbook("6000-7000.xlsx", IntStream.range(6_000, 7_000).toArray());
        workbook("6001-7001.xlsx", IntStream.range(6_001, 7_001).toArray());
        ImportReport report = run(folder);
        assertThat(report.tally()).isEqualTo(new Tally(1_001, 999, 0, 0));
        assertThat(ledger.hazards()).hasSize(1_001);
        assertThat(ledger.ids()).hasSize(1_002);
    }

    @Test
    void short_rows_lack_their_last_cells_and_blank_rows_do_not_count() throws Exception {
        ImportReport report = run(csv("\n,,,,\n" + CREDIT_CODE + ",,示例公司\n,,,\n"));
        assertThat(report.tally()).isEqualTo(new Tally(0, 0, 1, 0));
    }

    @Test
    void an_enterprise_without_a_credit_code_is_known_by_its_own_number_in_its_county() throws Exception {
        String row = ",%s,示例砂石料场,%s,非煤矿山,边坡,重大,未分台阶,东帮,2024-03-05,,,A-1\n";
        ImportReport report = run(csv(row.formatted("XW-1", "530381")
                + row.formatted("XW-1", "530381001")
                + row.formatted("XW-1", "530302")
                + row.formatted("a/b", "530302")));
        assertThat(report.tally()).isEqualTo(new Tally(2, 1, 1, 0));
        assertThat(ledger.ids())
                .contains("enterprise-region-530381-XW-1", "enterprise-region-530302-XW-1")
                .hasSize(4);
    }

    @Test
    void a_formula_in_a_key_is_not_run_by_the_spreadsheet_that_shows_the_report() throws Exception {
        Path file = csv(",=1+1,示例公司,530302,建筑施工,临边,重大,x,y,昨天,,,B-1\n");
        assertThat(Files.readString(run(file).rejects())).doesNotContain(",=").contains("region-530302-=1+1/B-1");
    }

    private static String row(String found, String due, String closed, String serial) {
        return CREDIT_CODE + ",,示例公司,530302,建筑施工,临边防护,重大,三层　临边未设栏杆,三层," + found + "," + due + "," + closed + ","
                + serial + "\n";
    }

    private Path csv(String rows) throws IOException {
        return Files.writeString(folder.resolve("hazards.csv"), HEADER + rows);
    }

    private void workbook(String name, int[] serials) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(name));
                var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("隐患");
            String[] headings = HEADER.strip().split(",");
            for (int i = 0; i < headings.length; i++) {
                sheet.value(0, i, headings[i]);
            }
            for (int row = 1; row <= serials.length; row++) {
                String[] cells = row("", "", "", "").strip().split(",", -1);
                for (int i = 0; i < cells.length; i++) {
                    if (!cells[i].isEmpty()) {
                        sheet.value(row, i, cells[i]);
                    }
                }
                sheet.value(row, 9, LocalDate.of(2024, 3, 5));
                if (row % 2 == 0) {
                    sheet.style(row, 9).format("yyyy年m月d日").set();
                }
                sheet.value(row, 12, serials[row - 1]);
            }
        }
    }

    private ImportHazard onlyHazard(String row) throws IOException {
        csv(row);
        assertThat(rows(folder)).hasSize(1);
        return (ImportHazard) ((ImportRow.Sendable) rows(folder).getFirst())
                .records()
                .getFirst()
                .command();
    }

    private List<Refusal> onlyReasons(String row) throws IOException {
        csv(row);
        return ((ImportRow.Rejected) rows(folder).getFirst()).reasons();
    }

    private static List<ImportRow> rows(Path place) {
        try (var source = TableAdapter.hazards(CLOCK).open(place)) {
            List<ImportRow> rows = new ArrayList<>();
            source.rows().forEachRemaining(rows::add);
            assertThat(source.total()).isEqualTo(rows.size());
            return rows;
        }
    }

    private ImportReport run(Path place) throws InterruptedException {
        try (var source = TableAdapter.hazards(CLOCK).open(place)) {
            return new ImportPipeline(ledger, ledger, new KeptCheckpoints(), CLOCK, 4)
                    .run("hazard-table", source, folder.resolve("imports"), new Silent());
        }
    }
}
