package org.anjian.rendering.bulletin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.anjian.api.bulletin.ComparedFigure;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.typicalcase.TypicalCaseText;
import org.anjian.query.bulletindocument.BulletinChart;
import org.anjian.query.bulletindocument.BulletinPaper;
import org.anjian.query.bulletindocument.BulletinPaper.Division;
import org.anjian.query.bulletindocument.BulletinPaper.Part;
import org.anjian.query.bulletindocument.BulletinWords;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A bulletin as a workbook: numbers as numbers, a sheet for every division with its charts, the returns, and the typical cases. No
 * text becomes a formula: texts are cells of text, and those that begin like a formula bear the quote of a text besides, so that
 * they stay one when somebody edits the cell.
 */
final class BulletinWorkbook {

    static final int PER_FIGURE = 4;

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final int NAME_WIDTH = 28 * 256;
    private static final int WIDTH = 16 * 256;
    private static final int WIDE = 60 * 256;
    private static final int CHART_ROWS = 18;
    private static final int CHART_COLUMNS = 10;
    private static final double PERCENT = 100;

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle head;
    private final XSSFCellStyle text;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle count;
    private final XSSFCellStyle money;
    private final XSSFCellStyle change;

    private BulletinWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.head = workbook.createCellStyle();
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setWrapText(true);
        this.text = workbook.createCellStyle();
        text.setWrapText(true);
        this.quoted = workbook.createCellStyle();
        quoted.setWrapText(true);
        quoted.setQuotePrefixed(true);
        this.count = numbers("#,##0");
        this.money = numbers("#,##0.00");
        this.change = numbers("+0.00%;-0.00%;0.00%");
    }

    /** The workbook. */
    static byte[] of(BulletinPaper paper) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new BulletinWorkbook(workbook).write(paper);
            return OfficeBytes.of(workbook);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private XSSFCellStyle numbers(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private void write(BulletinPaper paper) {
        about(paper);
        if (paper.total() != null) {
            figures("合计", List.of(paper.total()));
        }
        for (Division division : paper.divisions()) {
            XSSFSheet sheet = figures(division.zh(), division.parts());
            charts(sheet, division);
        }
        if (paper.internal() != null) {
            figures("分部门", paper.internal().regulators());
            returns(paper.internal());
        }
        cases(paper.cases());
    }

    private void about(BulletinPaper paper) {
        XSSFSheet sheet = workbook.createSheet("通报");
        sheet.setColumnWidth(0, WIDTH);
        sheet.setColumnWidth(1, WIDE);
        row(sheet, 0, List.of("标题", paper.title()));
        row(sheet, 1, List.of("文号", paper.issued().number()));
        row(sheet, 2, List.of("发布机关", paper.office()));
        row(sheet, 3, List.of("季度", paper.issued().quarter().toString()));
        row(sheet, 4, List.of("发布日期", paper.issued().issuedOn().toString()));
        row(
                sheet,
                5,
                List.of(
                        "修订原因",
                        paper.issued().reason() == null ? "" : paper.issued().reason()));
    }

    private XSSFSheet figures(String name, List<Part> parts) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.createFreezePane(1, 1);
        sheet.setColumnWidth(0, NAME_WIDTH);
        XSSFRow heads = sheet.createRow(0);
        put(heads, 0, "名称", head);
        for (ReturnFigure figure : ReturnFigure.values()) {
            int at = columnOf(figure);
            put(heads, at, BulletinWords.of(figure).zh(), head);
            put(heads, at + 1, BulletinWords.of(figure).zh() + NativeChart.LAST_YEAR, head);
            put(heads, at + 2, BulletinWords.of(figure).zh() + "同比", head);
            put(heads, at + 3, BulletinWords.of(figure).zh() + "名次", head);
            sheet.setColumnWidth(at, WIDTH);
            sheet.setColumnWidth(at + 1, WIDTH);
        }
        for (int i = 0; i < parts.size(); i++) {
            XSSFRow row = sheet.createRow(i + 1);
            put(row, 0, parts.get(i).zh(), text);
            parts.get(i).figures().forEach(figure -> put(row, figure));
        }
        return sheet;
    }

    static int columnOf(ReturnFigure figure) {
        return 1 + figure.ordinal() * PER_FIGURE;
    }

    private void put(XSSFRow row, ComparedFigure figure) {
        int at = columnOf(figure.figure());
        CellStyle style = BulletinWords.money(figure.figure()) ? money : count;
        put(row, at, BulletinWords.number(figure.figure(), figure.value()), style);
        put(row, at + 1, BulletinWords.number(figure.figure(), figure.lastYear()), style);
        if (figure.changePercent() != null) {
            put(row, at + 2, figure.changePercent() / PERCENT, change);
        }
        if (figure.rank() != null) {
            put(row, at + 3, figure.rank(), count);
        }
    }

    private void charts(XSSFSheet sheet, Division division) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int last = division.parts().size();
        int top = last + 2;
        List<BulletinChart> charts = BulletinChart.of(division).toList();
        for (int i = 0; i < charts.size(); i++) {
            int column = columnOf(BulletinChart.SHOWN.get(i));
            NativeChart.plot(
                    drawing.createChart(drawing.createAnchor(
                            0, 0, 0, 0, 0, top + i * CHART_ROWS, CHART_COLUMNS, top + (i + 1) * CHART_ROWS - 1)),
                    charts.get(i),
                    XDDFDataSourcesFactory.fromStringCellRange(sheet, OfficeBytes.column(1, last, 0)),
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, OfficeBytes.column(1, last, column)),
                    XDDFDataSourcesFactory.fromNumericCellRange(sheet, OfficeBytes.column(1, last, column + 1)));
        }
    }

    private void returns(BulletinPaper.Internal internal) {
        XSSFSheet named = table("迟报未报退回", List.of("部门", "月份", "情况", "报送期限", "逾期天数"));
        internal.named()
                .forEach(one -> row(
                        named,
                        named.getLastRowNum() + 1,
                        List.of(
                                one.organisation(),
                                one.month(),
                                BulletinWords.of(one.standing()).zh(),
                                one.dueOn().toString(),
                                one.daysLate())));
        XSSFSheet used = table("汇总的月报", List.of("部门", "月份", "数据位置", "SHA-256"));
        internal.used()
                .forEach(one -> row(
                        used,
                        used.getLastRowNum() + 1,
                        List.of(one.organisation(), one.month(), one.position(), one.sha256())));
    }

    private void cases(List<TypicalCaseText> cases) {
        XSSFSheet sheet = table("典型案例", List.of("标题", "基本情况", "实施行政处罚情况", "案件教训", "改进措施建议"));
        cases.forEach(one -> row(
                sheet,
                sheet.getLastRowNum() + 1,
                List.of(one.title(), one.facts(), one.penalty(), one.lessons(), one.suggestions())));
    }

    private XSSFSheet table(String name, List<String> heads) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.createFreezePane(0, 1);
        XSSFRow row = sheet.createRow(0);
        for (int i = 0; i < heads.size(); i++) {
            put(row, i, heads.get(i), head);
            sheet.setColumnWidth(i, NAME_WIDTH);
        }
        return sheet;
    }

    private void row(XSSFSheet sheet, int number, List<?> cells) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Number value -> put(row, i, value.doubleValue(), count);
                case Object words -> put(row, i, words.toString(), text);
            }
        }
    }

    private void put(XSSFRow row, int column, String words, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(words);
        boolean likeFormula = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
        cell.setCellStyle(likeFormula ? quoted : style);
    }

    private static void put(XSSFRow row, int column, double value, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }
}
