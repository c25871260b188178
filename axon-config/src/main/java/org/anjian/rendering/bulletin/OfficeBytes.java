package org.anjian.rendering.bulletin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ss.util.CellRangeAddress;

/** Office files as bytes, and the columns of their data. */
final class OfficeBytes {

    private OfficeBytes() {}

    /** The bytes of a file. */
    static byte[] of(POIXMLDocument file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.write(bytes);
        return bytes.toByteArray();
    }

    /** The rows of a column, counted from nought. */
    static CellRangeAddress column(int first, int last, int column) {
        return new CellRangeAddress(first, last, column, column);
    }
}
