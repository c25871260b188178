package org.anjian.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A page in the form of an official document: A4 with its margins, 宋体 for the heads, 仿宋 for the text. */
final class WordPage {

    private static final String HEAD = "宋体";
    private static final String TEXT = "仿宋";
    private static final int LABEL_WIDTH = 1_900;
    private static final int VALUE_WIDTH = 6_900;

    private final XWPFDocument document = new XWPFDocument();

    WordPage() {
        CTSectPr page = document.getDocument().getBody().addNewSectPr();
        page.addNewPgSz().setW(BigInteger.valueOf(11_906));
        page.getPgSz().setH(BigInteger.valueOf(16_838));
        var margins = page.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1_900));
        margins.setBottom(BigInteger.valueOf(1_700));
        margins.setLeft(BigInteger.valueOf(1_588));
        margins.setRight(BigInteger.valueOf(1_474));
        margins.setHeader(BigInteger.valueOf(850));
        margins.setFooter(BigInteger.valueOf(990));
    }

    /** The body on top, the title, the number, and a line. */
    WordPage head(String title) {
        run(paragraph(ParagraphAlignment.CENTER, 0, 120), HEAD, 22, "{{body}}").setBold(true);
        run(paragraph(ParagraphAlignment.CENTER, 60, 160), HEAD, 26, title).setBold(true);
        XWPFParagraph number = paragraph(ParagraphAlignment.CENTER, 0, 240);
        number.setBorderBottom(Borders.THICK);
        run(number, TEXT, 15, "{{number}}");
        return this;
    }

    /** To whom it is addressed. */
    WordPage to(String party) {
        run(paragraph(ParagraphAlignment.LEFT, 120, 60), TEXT, 15, party + "：");
        return this;
    }

    /** A paragraph of the text. */
    WordPage text(String text) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH, 0, 60);
        paragraph.setIndentationFirstLine(560);
        run(paragraph, TEXT, 14, text);
        return this;
    }

    /** A part that is shown or repeated: its marks stand in lines of their own. */
    WordPage part(String name, String... texts) {
        text("{{?" + name + "}}");
        for (String text : texts) {
            text(text);
        }
        return text("{{/" + name + "}}");
    }

    /** A form: labels on the left, what is on record on the right. */
    WordPage form(String[]... rows) {
        XWPFTable table = document.createTable(rows.length, 2);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setWidth(String.valueOf(LABEL_WIDTH + VALUE_WIDTH));
        var layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        table.getCTTbl().addNewTblGrid().addNewGridCol().setW(BigInteger.valueOf(LABEL_WIDTH));
        table.getCTTbl().getTblGrid().addNewGridCol().setW(BigInteger.valueOf(VALUE_WIDTH));
        for (int i = 0; i < rows.length; i++) {
            XWPFTableRow row = table.getRow(i);
            row.setHeight(560);
            cell(row.getCell(0), LABEL_WIDTH, ParagraphAlignment.CENTER, rows[i][0]);
            cell(row.getCell(1), VALUE_WIDTH, ParagraphAlignment.LEFT, rows[i][1]);
        }
        return this;
    }

    /** The lines that are signed by hand. */
    WordPage signatures(String... lines) {
        paragraph(ParagraphAlignment.LEFT, 0, 120);
        for (String line : lines) {
            run(paragraph(ParagraphAlignment.LEFT, 60, 120), TEXT, 14, line);
        }
        return this;
    }

    /** Body, place of the seal and date. */
    WordPage seal() {
        paragraph(ParagraphAlignment.LEFT, 0, 120).setKeepNext(true);
        XWPFParagraph body = paragraph(ParagraphAlignment.RIGHT, 120, 60);
        body.setKeepNext(true);
        run(body, TEXT, 15, "{{body}}（印章）");
        run(paragraph(ParagraphAlignment.RIGHT, 0, 240), TEXT, 15, "{{issuedOn}}");
        return this;
    }

    /** The small print below. */
    WordPage note(String note) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.LEFT, 200, 0);
        paragraph.setBorderTop(Borders.SINGLE);
        run(paragraph, TEXT, 11, note);
        return this;
    }

    /** The file. */
    byte[] file() throws IOException {
        try (document;
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.write(file);
            return SteadyZip.of(file.toByteArray());
        }
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment, int before, int after) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        paragraph.setSpacingBetween(1.15, LineSpacingRule.AUTO);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String font, int size, String text) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font, XWPFRun.FontCharRange.ascii);
        run.setFontFamily(font, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        run.setText(text);
        return run;
    }

    private static void cell(XWPFTableCell cell, int width, ParagraphAlignment alignment, String text) {
        var measure = cell.getCTTc().addNewTcPr().addNewTcW();
        measure.setW(BigInteger.valueOf(width));
        measure.setType(STTblWidth.DXA);
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            paragraph.setAlignment(alignment);
            paragraph.setSpacingBefore(40);
            paragraph.setSpacingAfter(40);
            run(paragraph, TEXT, 13, lines[i]);
        }
    }
}
