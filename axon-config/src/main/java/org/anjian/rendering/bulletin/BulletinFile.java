package org.anjian.rendering.bulletin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.bulletin.ComparedFigure;
import org.anjian.api.bulletin.NamedReturn;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.typicalcase.TypicalCaseText;
import org.anjian.query.bulletindocument.BulletinChart;
import org.anjian.query.bulletindocument.BulletinPaper;
import org.anjian.query.bulletindocument.BulletinPaper.Division;
import org.anjian.query.bulletindocument.BulletinPaper.Part;
import org.anjian.query.bulletindocument.BulletinWords;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A bulletin as a file in Word: A4 across, a table for each block of figures, and charts that Word draws itself. */
final class BulletinFile {

    private static final int TITLE = 20;
    private static final int HEADING = 14;
    private static final int TEXT = 11;
    private static final int CELL = 8;
    private static final int LONG_SIDE = 16838;
    private static final int SHORT_SIDE = 11906;
    private static final int MARGIN = 720;
    private static final int NAME = 2200;
    private static final int CELL_MARGIN = 40;
    private static final int CHART_WIDTH = Units.toEMU(620);
    private static final int CHART_HEIGHT = Units.toEMU(260);

    private final XWPFDocument document;
    private final BulletinPaper paper;

    private BulletinFile(XWPFDocument document, BulletinPaper paper) {
        this.document = document;
        this.paper = paper;
    }

    /** The file. */
    static byte[] of(BulletinPaper paper) {
        try (XWPFDocument document = new XWPFDocument()) {
            new BulletinFile(document, paper).write();
            return OfficeBytes.of(document);
        } catch (IOException | InvalidFormatException failure) {
            throw new UncheckedIOException(new IOException(failure));
        }
    }

    private void write() throws IOException, InvalidFormatException {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz page = section.addNewPgSz();
        page.setW(BigInteger.valueOf(LONG_SIDE));
        page.setH(BigInteger.valueOf(SHORT_SIDE));
        page.setOrient(STPageOrientation.LANDSCAPE);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        head();
        if (paper.total() != null) {
            heading("总体情况");
            tables(List.of(paper.total()));
        }
        for (Division division : paper.divisions()) {
            heading(division.zh() + "情况");
            tables(division.parts());
            for (BulletinChart chart : BulletinChart.of(division).toList()) {
                chart(chart);
            }
        }
        if (paper.internal() != null) {
            returns(paper.internal());
        }
        cases();
    }

    private void head() {
        centred(paper.office(), HEADING);
        centred(paper.issued().number(), TEXT);
        centred(paper.title(), TITLE);
        centred("发布日期：" + paper.issued().issuedOn() + "　　季度：" + paper.issued().quarter(), TEXT);
        if (paper.issued().reason() != null) {
            text("第" + paper.issued().revision() + "次印发。修订原因：" + paper.issued().reason());
        }
    }

    private void tables(List<Part> parts) {
        for (ReturnFigure.Block block : ReturnFigure.Block.values()) {
            text(BulletinWords.of(block).zh());
            List<List<String>> rows = new ArrayList<>();
            rows.add(heads(block));
            parts.forEach(part -> rows.add(cells(part, block)));
            table(rows);
        }
    }

    private static List<String> heads(ReturnFigure.Block block) {
        List<String> heads = new ArrayList<>(List.of("名称"));
        for (ReturnFigure figure : ReturnFigure.values()) {
            if (figure.block() == block) {
                heads.addAll(List.of(BulletinWords.of(figure).zh(), "同比", "名次"));
            }
        }
        return heads;
    }

    private static List<String> cells(Part part, ReturnFigure.Block block) {
        List<String> cells = new ArrayList<>(List.of(part.zh()));
        for (ComparedFigure figure : part.figures()) {
            if (figure.figure().block() == block) {
                cells.addAll(List.of(
                        BulletinWords.written(figure), BulletinWords.change(figure), BulletinWords.rank(figure)));
            }
        }
        return cells;
    }

    private void returns(BulletinPaper.Internal internal) {
        heading("分部门情况");
        tables(internal.regulators());
        heading("月报报送情况");
        text("应报 " + internal.owed() + " 份，汇总 " + internal.used().size() + " 份。");
        if (internal.named().isEmpty()) {
            text("无迟报、退回、未报。");
        } else {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("部门", "月份", "情况", "报送期限", "逾期天数"));
            for (NamedReturn named : internal.named()) {
                rows.add(List.of(
                        named.organisation(),
                        named.month(),
                        BulletinWords.of(named.standing()).zh(),
                        named.dueOn().toString(),
                        Integer.toString(named.daysLate())));
            }
            table(rows);
        }
        text("数据校验码 SHA-256：" + internal.sha256());
    }

    private void cases() {
        heading("典型案例");
        if (paper.cases().isEmpty()) {
            text("无可公布的典型案例。");
        }
        for (TypicalCaseText one : paper.cases()) {
            run(document.createParagraph(), one.title(), TEXT).setBold(true);
            text("基本情况：" + one.facts());
            text("实施行政处罚情况：" + one.penalty());
            text("案件教训：" + one.lessons());
            text("改进措施建议：" + one.suggestions());
        }
    }

    private void chart(BulletinChart content) throws IOException, InvalidFormatException {
        XWPFChart chart = document.createChart(CHART_WIDTH, CHART_HEIGHT);
        String[] parts = content.parts().toArray(String[]::new);
        int last = parts.length;
        NativeChart.plot(
                chart,
                content,
                XDDFDataSourcesFactory.fromArray(parts, chart.formatRange(OfficeBytes.column(1, last, 0)), 0),
                XDDFDataSourcesFactory.fromArray(
                        content.values().toArray(Double[]::new), chart.formatRange(OfficeBytes.column(1, last, 1)), 1),
                XDDFDataSourcesFactory.fromArray(
                        content.lastYear().toArray(Double[]::new),
                        chart.formatRange(OfficeBytes.column(1, last, 2)),
                        2));
    }

    private void table(List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size(), rows.getFirst().size());
        table.setWidth("100%");
        table.setCellMargins(CELL_MARGIN, CELL_MARGIN, CELL_MARGIN, CELL_MARGIN);
        grid(table, rows.getFirst().size());
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = table.getRow(i);
            row.setRepeatHeader(i == 0);
            row.setCantSplitRow(true);
            for (int j = 0; j < rows.get(i).size(); j++) {
                XWPFParagraph cell = row.getCell(j).getParagraphs().getFirst();
                cell.setAlignment(j == 0 ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
                run(cell, rows.get(i).get(j), CELL).setBold(i == 0);
            }
        }
    }

    /** Without the widths of its columns LibreOffice makes every column as narrow as it can. */
    private static void grid(XWPFTable table, int columns) {
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        int others = (LONG_SIDE - 2 * MARGIN - NAME) / (columns - 1);
        for (int i = 0; i < columns; i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(i == 0 ? NAME : others));
        }
    }

    private void heading(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(240);
        paragraph.setKeepNext(true);
        run(paragraph, words, HEADING).setBold(true);
    }

    private void centred(String words, int size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run(paragraph, words, size).setBold(size == TITLE);
    }

    private void text(String words) {
        run(document.createParagraph(), words, TEXT);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String words, int size) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        run.setFontSize(size);
        run.setFontFamily("宋体", XWPFRun.FontCharRange.eastAsia);
        return run;
    }
}
