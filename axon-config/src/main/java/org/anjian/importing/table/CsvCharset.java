package org.anjian.importing.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.anjian.importing.source.CsvFile;

/** Finds out how a CSV file without a byte order mark is encoded. */
final class CsvCharset {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER = 1 << 16;

    private CsvCharset() {}

    /**
     * UTF-8 where the whole file is valid UTF-8, which Chinese text in GB18030 practically never is; else GB18030, in
     * which the Chinese edition of Excel writes. A byte order mark is obeyed later by whoever reads the file.
     */
    static Charset of(Path file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        char[] buffer = new char[BUFFER];
        try (InputStream in = CsvFile.stream(file);
                Reader reader = new InputStreamReader(in, strict)) {
            while (reader.read(buffer) >= 0) {
                // only whether it can be read matters
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return GB18030;
        }
    }
}
