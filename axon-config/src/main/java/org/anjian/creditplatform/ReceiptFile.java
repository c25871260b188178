package org.anjian.creditplatform;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anjian.api.creditplatform.CreditPlatformRefusal;
import org.anjian.api.creditplatform.PlatformReceipt;
import org.anjian.api.creditplatform.ReceiptOutcome;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The platform's receipts as a CSV file, in UTF-8 or, as the Chinese edition of Excel writes it, in GB18030; with headings in English
 * or Chinese (docs/credit-exchange.md).
 */
final class ReceiptFile {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String MARK = "\uFEFF";
    private static final String FIELD = "receipts";

    private static final Set<String> RECORD = Set.of("record", "信息标识");
    private static final Set<String> OUTCOME = Set.of("outcome", "结果");
    private static final Set<String> NUMBER = Set.of("platformNumber", "平台编号");
    private static final Set<String> REASON = Set.of("reason", "原因");

    private ReceiptFile() {}

    /**
     * The receipts of a file.
     *
     * @throws RefusedException {@link CreditPlatformRefusal#RECEIPT_FILE_MALFORMED} where it is no such file, and what
     *     {@link PlatformReceipt} refuses
     */
    static List<PlatformReceipt> read(byte[] content) {
        List<PlatformReceipt> receipts = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(decoded(content))) {
            for (NamedCsvRecord row : rows) {
                require(receipts.size() < Required.LIST);
                receipts.add(new PlatformReceipt(
                        needed(row, RECORD), outcome(needed(row, OUTCOME)), cell(row, NUMBER), cell(row, REASON)));
            }
        } catch (CsvParseException | IOException malformed) {
            throw new RefusedException(CreditPlatformRefusal.RECEIPT_FILE_MALFORMED, FIELD);
        }
        return List.copyOf(receipts);
    }

    private static ReceiptOutcome outcome(String word) {
        return switch (word) {
            case "ACCEPTED", "接收" -> ReceiptOutcome.ACCEPTED;
            case "REFUSED", "退回" -> ReceiptOutcome.REFUSED;
            default -> throw new RefusedException(CreditPlatformRefusal.RECEIPT_FILE_MALFORMED, FIELD);
        };
    }

    private static String needed(NamedCsvRecord row, Set<String> headings) {
        @Nullable String cell = cell(row, headings);
        if (cell == null) {
            throw new RefusedException(CreditPlatformRefusal.RECEIPT_FILE_MALFORMED, FIELD);
        }
        return cell;
    }

    private static @Nullable String cell(NamedCsvRecord row, Set<String> headings) {
        return headings.stream()
                .flatMap(heading -> row.findField(heading).stream())
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static void require(boolean kept) {
        if (!kept) {
            throw new RefusedException(CreditPlatformRefusal.RECEIPT_FILE_MALFORMED, FIELD);
        }
    }

    private static String decoded(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(content, GB18030);
        }
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }
}
