package org.anjian.rendering.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.anjian.api.bulletin.BulletinTable;
import org.anjian.api.bulletin.ComparedFigure;
import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.api.bulletindocument.IssuedBulletin;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.query.bulletindocument.BulletinPaper;
import org.anjian.rendering.PdfConversion;
import org.anjian.rendering.WordText;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Every form of a bulletin, read back by a parser, says the numbers of the query's table, and only what its reader may read. */
class BulletinFormsTest {

    private static final QuarterlyBulletinView VIEW = SampleBulletin.view();
    private static final BulletinTable TABLE = BulletinTable.latest(VIEW).orElseThrow();
    private static final int BLOCKS = 3;
    private static final int CHARTS_OF_A_DIVISION = 3;

    /** How the query's figures are written in a block of a row: computed here from the query, not by what writes the papers. */
    private static List<String> written(BulletinTable.Row row, ReturnFigure.Block block) {
        List<String> cells = new ArrayList<>();
        for (ComparedFigure figure : row.figures()) {
            if (figure.figure().block() == block) {
                boolean fen = figure.figure().name().endsWith("_FEN");
                cells.add(decimal(fen ? "#,##0.00" : "#,##0", fen ? figure.value() / 100.0 : figure.value()));
                Double change = figure.changePercent();
                cells.add(change == null ? "—" : (change < 0 ? "" : "+") + decimal("0.00", change) + "%");
                cells.add(figure.rank() == null ? "—" : figure.rank() + "");
            }
        }
        return cells;
    }

    private static String decimal(String pattern, double value) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /** The tables of figures in the order in which papers have them: rows of cells without names. */
    private static List<List<List<String>>> expected(List<List<BulletinTable.Row>> divisions) {
        return divisions.stream()
                .flatMap(rows -> Stream.of(ReturnFigure.Block.values())
                        .map(block ->
                                rows.stream().map(row -> written(row, block)).toList()))
                .toList();
    }

    @Test
    @Rule("QJ22B-13a")
    void a_word_file_has_the_numbers_of_the_query_the_named_returns_and_native_charts() throws IOException {
        byte[] file = BulletinFile.of(SampleBulletin.paper());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<List<List<String>>> tables = document.getTables().stream()
                    .limit(4L * BLOCKS)
                    .map(BulletinFormsTest::cells)
                    .toList();
            assertThat(tables)
                    .isEqualTo(expected(
                            List.of(List.of(TABLE.total()), TABLE.sectors(), TABLE.regions(), TABLE.regulators())));
            assertThat(document.getTables()).hasSize(4 * BLOCKS + 1);
            assertThat(document.getTables().getLast().getRow(1).getTableCells().stream()
                            .map(XWPFTableCell::getText))
                    .containsExactly("部门c1-traffic", "2022-07", "迟报", "2022-08-05", "17");
            assertThat(document.getCharts()).hasSize(2 * CHARTS_OF_A_DIVISION);
            XWPFChart hazards = document.getCharts().get(1);
            assertThat(hazards.getChartSeries()).hasSize(1);
            assertThat(hazards.getChartSeries().getFirst().getSeriesCount()).isEqualTo(2);
            XDDFNumericalDataSource<? extends Number> shown =
                    hazards.getChartSeries().getFirst().getSeries(0).getValuesData();
            assertThat(IntStream.range(0, shown.getPointCount())
                            .mapToObj(i -> shown.getPointAt(i).doubleValue())
                            .toList())
                    .isEqualTo(values(TABLE.sectors(), ReturnFigure.HAZARDS_FOUND));
            assertThat(hazards.getCTChart().xmlText())
                    .as("columns that every program draws")
                    .contains("1F5A8A", "C9A24B");
        }
        assertThat(WordText.of(file))
                .contains("（麒）应急通报〔2022〕1号", "2022年第三季度", "2022-10-20", "麒麟区安全生产委员会办公室", "罚款5万元", "非煤矿山");
    }

    private static List<Double> values(List<BulletinTable.Row> rows, ReturnFigure figure) {
        return rows.stream()
                .map(row -> (double) row.figures().get(figure.ordinal()).value())
                .toList();
    }

    private static List<List<String>> cells(XWPFTable table) {
        return table.getRows().stream()
                .skip(1)
                .map(row -> row.getTableCells().stream()
                        .skip(1)
                        .map(XWPFTableCell::getText)
                        .toList())
                .toList();
    }

    @Test
    void a_workbook_has_the_numbers_of_the_query_as_numbers_and_no_formula() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(BulletinWorkbook.of(SampleBulletin.paper())))) {
            numbers(workbook.getSheet("合计"), List.of(TABLE.total()));
            numbers(workbook.getSheet("分行业领域"), TABLE.sectors());
            numbers(workbook.getSheet("分地区"), TABLE.regions());
            numbers(workbook.getSheet("分部门"), TABLE.regulators());
            for (String name : List.of("分行业领域", "分地区")) {
                assertThat(workbook.getSheet(name).getDrawingPatriarch().getCharts())
                        .hasSize(CHARTS_OF_A_DIVISION);
            }
            assertThat(workbook.getSheet("迟报未报退回").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("部门c1-traffic");
            assertThat(workbook.getSheet("汇总的月报").getRow(1).getCell(2).getNumericCellValue())
                    .isEqualTo(4000);
            XSSFCell title = workbook.getSheet("典型案例").getRow(1).getCell(0);
            assertThat(title.getStringCellValue()).isEqualTo(SampleBulletin.CASE.title());
            assertThat(title.getCellStyle().getQuotePrefixed()).isTrue();
            workbook.forEach(sheet -> sheet.forEach(row ->
                    row.forEach(cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC))));
        }
    }

    private static void numbers(XSSFSheet sheet, List<BulletinTable.Row> rows) {
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getLastRowNum()).isEqualTo(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            XSSFRow row = sheet.getRow(i + 1);
            for (ComparedFigure figure : rows.get(i).figures()) {
                int at = BulletinWorkbook.columnOf(figure.figure());
                boolean fen = figure.figure().name().endsWith("_FEN");
                assertThat(row.getCell(at).getNumericCellValue() * (fen ? 100 : 1))
                        .isCloseTo(figure.value(), within(1e-4));
                assertThat(row.getCell(at).getCellStyle().getDataFormatString()).isEqualTo(fen ? "#,##0.00" : "#,##0");
                assertThat(row.getCell(at + 1).getNumericCellValue() * (fen ? 100 : 1))
                        .isCloseTo(figure.lastYear(), within(1e-4));
                assertThat(row.getCell(at + 2).getNumericCellValue() * 100)
                        .isCloseTo(figure.changePercent(), within(1e-6));
                assertThat(Optional.ofNullable(row.getCell(at + 3)).map(XSSFCell::getNumericCellValue))
                        .isEqualTo(Optional.ofNullable(figure.rank()).map(Integer::doubleValue));
            }
        }
    }

    @Test
    void the_public_page_has_the_numbers_of_the_query_and_nothing_that_is_for_offices() throws Exception {
        String html = BulletinPage.of(SampleBulletin.open());
        Document page = xml(html);
        assertThat(tables(page)).isEqualTo(expected(List.of(List.of(TABLE.total()), TABLE.sectors(), TABLE.regions())));
        List<Element> pictures = elements(page, "img");
        assertThat(pictures).hasSize(2 * CHARTS_OF_A_DIVISION).allSatisfy(picture -> {
            assertThat(picture.getAttribute("alt")).isNotBlank();
            String svg = new String(
                    Base64.getDecoder()
                            .decode(picture.getAttribute("src").substring("data:image/svg+xml;base64,".length())),
                    StandardCharsets.UTF_8);
            assertThat(svg).contains("<svg", NativeChart.LAST_YEAR + "</text>").doesNotContain("<script");
        });
        assertThat(elements(page, "script")).isEmpty();
        assertThat(html.length()).as("a page for a telephone").isLessThan(200_000);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("zh-CN");
        assertThat(page.getDocumentElement().getTextContent())
                .contains(SampleBulletin.CASE.facts(), "（麒）应急通报〔2022〕1号", "Non-coal mines");
        assertThat(html).doesNotContain("secret-account", "c1-traffic", "c1-emergency", "<script>");
    }

    @Test
    void the_page_of_an_office_is_the_page_of_everybody() {
        assertThat(BulletinPage.of(SampleBulletin.paper())).isEqualTo(BulletinPage.of(SampleBulletin.open()));
    }

    @Test
    void equal_content_has_an_equal_digest_and_another_figure_or_case_another() {
        assertThat(SampleBulletin.paper().digest())
                .isEqualTo(SampleBulletin.paper().digest())
                .isNotEqualTo(SampleBulletin.open().digest());
        IssuedBulletin issued = IssuedBulletin.of(VIEW, null).orElseThrow();
        assertThat(BulletinPaper.open(issued, List.of(), SampleBulletin.NAMES).digest())
                .isNotEqualTo(SampleBulletin.open().digest());
    }

    @Test
    void an_enterprise_reads_the_part_of_its_sector() throws Exception {
        BulletinPaper paper = SampleBulletin.open().ofSector(Sector.GAS);
        assertThat(tables(xml(BulletinPage.of(paper))))
                .isEqualTo(expected(List.of(TABLE.sectors().stream()
                        .filter(row -> "GAS".equals(row.filter().key()))
                        .toList())));
        String word = WordText.of(BulletinFile.of(paper));
        assertThat(word).contains("燃气").doesNotContain("非煤矿山", "部门", "麒麟区\t");
    }

    @Test
    void of_a_revision_that_was_not_issued_nothing_is_told() {
        assertThat(IssuedBulletin.of(VIEW, 2)).isEmpty();
        assertThat(IssuedBulletin.of(VIEW, 1)).isEqualTo(IssuedBulletin.of(VIEW, null));
    }

    @Test
    @Rule("QJ22B-13a")
    void libreoffice_opens_the_word_file_with_its_tables() throws Exception {
        Optional<Path> office = PdfConversion.installed(null, System.getenv("PATH"));
        assumeTrue(office.isPresent(), "LibreOffice is not installed: the file is not converted");
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":")).anyMatch(in -> Files.exists(Path.of(in, "pdftotext"))),
                "pdftotext is not installed: the PDF is not read");
        BulletinPaper paper = SampleBulletin.paper();
        byte[] pdf =
                new PdfConversion(() -> office, Duration.ofSeconds(90)).pdfOf(BulletinFile.of(paper), paper.digest());
        Path file = Files.createTempFile("bulletin", ".pdf");
        try {
            Files.write(file, pdf);
            Process reading = new ProcessBuilder("pdftotext", "-enc", "UTF-8", "-raw", file.toString(), "-").start();
            String text =
                    new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s", "");
            assertThat(text).contains("（麒）应急通报〔2022〕1号", "分行业领域执法检查（次）", "上年同期");
            for (List<String> cells : expected(List.of(TABLE.sectors(), TABLE.regions())).stream()
                    .flatMap(List::stream)
                    .toList()) {
                assertThat(text).contains(cells);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static Document xml(String html) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        return parsers.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<List<List<String>>> tables(Document page) {
        return elements(page, "tbody").stream()
                .map(body -> elements(body, "tr").stream()
                        .map(row -> elements(row, "td").stream()
                                .map(Element::getTextContent)
                                .toList())
                        .toList())
                .toList();
    }

    private static List<Element> elements(Node in, String name) {
        NodeList found = in instanceof Document document
                ? document.getElementsByTagName(name)
                : ((Element) in).getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
