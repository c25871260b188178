package org.anjian.query.web;

/** Texts as the cells of a table that somebody opens in a spreadsheet. */
public final class SpreadsheetCells {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SpreadsheetCells() {}

    /** A text that a spreadsheet would take for a formula is given a quote in front. */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
