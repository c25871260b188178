package org.anjian.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.importing.source.ImportRow;
import org.anjian.importing.table.TableAdapter;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Exported lists open in a spreadsheet, harm nobody there, and can be imported again. */
class ExportFormatTest {

    private static final RegionCode REGION = new RegionCode("530302");
    private static final int PAGES = 3;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void what_is_exported_can_be_imported(ExportFormat format) throws IOException {
        Path file = folder.resolve("enterprises." + format.name().toLowerCase(java.util.Locale.ROOT));
        ExportedList<EnterpriseView> list = EnterpriseList.of(ExportFormatTest::page);
        try (var out = Files.newOutputStream(file)) {
            format.write(list, list.rows(), out);
        }

        List<ImportRow> rows = new ArrayList<>();
        Clock clock = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
        try (var source = TableAdapter.enterprises(clock).open(file)) {
            source.rows().forEachRemaining(rows::add);
        }
        assertThat(rows).hasSize(PAGES * PageRequest.MOST).allMatch(ImportRow.Sendable.class::isInstance);
    }

    @Test
    void a_text_that_looks_like_a_formula_is_only_a_text() throws IOException {
        ExportedList<String> list = new ExportedList<>(
                "names",
                List.of(new ExportedColumn<>("名称", name -> name), new ExportedColumn<>("数", name -> -5)),
                page -> new Page<>(
                        List.of(new Page.Edge<>("1", "=HYPERLINK(\"http://x\")")),
                        new Page.PageInfo(false, false, "1", "1"),
                        null));
        var csv = new ByteArrayOutputStream();
        ExportFormat.CSV.write(list, list.rows(), csv);
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .contains("\"'=HYPERLINK")
                .contains(",-5");

        var workbook = new ByteArrayOutputStream();
        ExportFormat.XLSX.write(list, list.rows(), workbook);
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook.toByteArray()))) {
            assertThat(read.getFirstSheet().read().get(1).getCell(0).getFormula())
                    .isNull();
        }
    }

    private static Page<EnterpriseView> page(PageRequest request) {
        int number = request.after() == null ? 0 : Integer.parseInt(request.after());
        List<Page.Edge<EnterpriseView>> edges = IntStream.range(0, PageRequest.MOST)
                .mapToObj(i -> new Page.Edge<>("x", view(number * PageRequest.MOST + i)))
                .toList();
        return new Page<>(
                edges, new Page.PageInfo(number + 1 < PAGES, number > 0, null, Integer.toString(number + 1)), null);
    }

    private static EnterpriseView view(int number) {
        String digits = "91530302MA6X%05d".formatted(number);
        CreditCode code = new CreditCode(digits + CreditCode.checkCharacter(digits));
        return new EnterpriseView(
                EnterpriseId.of(code),
                1,
                code.raw(),
                "企业" + number,
                Sector.INDUSTRY,
                null,
                EnterpriseScale.ABOVE_SCALE,
                number,
                null,
                REGION,
                REGION.path(),
                null,
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2025, 1, 2),
                null,
                true,
                Instant.EPOCH);
    }
}
