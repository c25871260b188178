package org.anjian.importing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Some inspections of the OSHA sample with their citations, in a folder of their own.
 *
 * @param inspections the rows of the inspections
 * @param citations the rows of their citations
 */
public record OshaExcerpt(List<NamedCsvRecord> inspections, List<NamedCsvRecord> citations) {

    private static final Path SAMPLES = Path.of("../samples/osha");

    /** Fills the folder with the inspections that are wanted. */
    public static OshaExcerpt in(Path folder, Predicate<NamedCsvRecord> wanted) throws IOException {
        List<NamedCsvRecord> inspections = rows(folder, "osha_inspections.csv.gz", wanted);
        Set<String> numbers =
                inspections.stream().map(row -> row.getField("inspection_nr")).collect(Collectors.toSet());
        List<NamedCsvRecord> citations =
                rows(folder, "osha_violations.csv.gz", row -> numbers.contains(row.getField("inspection_nr")));
        for (String other : List.of("osha_accidents.csv.gz", "osha_related_activity.csv.gz", "truth.json")) {
            Files.copy(SAMPLES.resolve(other), folder.resolve(other));
        }
        return new OshaExcerpt(inspections, citations);
    }

    /** The rows of a table that are wanted, which are all that the folder holds of it. */
    private static List<NamedCsvRecord> rows(Path folder, String table, Predicate<NamedCsvRecord> wanted)
            throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(SAMPLES.resolve(table))), StandardCharsets.UTF_8));
                var csv = CsvReader.builder().ofNamedCsvRecord(lines)) {
            List<NamedCsvRecord> rows = csv.stream().filter(wanted).toList();
            try (Writer out = new OutputStreamWriter(
                            new GZIPOutputStream(Files.newOutputStream(folder.resolve(table))),
                            StandardCharsets.UTF_8);
                    var copy = CsvWriter.builder().build(out)) {
                copy.writeRecord(rows.getFirst().getHeader());
                rows.forEach(row -> copy.writeRecord(row.getFields()));
            }
            return rows;
        }
    }
}
