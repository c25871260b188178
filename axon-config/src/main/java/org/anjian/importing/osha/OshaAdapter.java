package org.anjian.importing.osha;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anjian.importing.source.RecordAdapter;
import org.anjian.importing.source.RecordSource;
import org.anjian.importing.source.UnreadableSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code osha_inspections.csv}, {@code osha_violations.csv} and, where it is there, {@code osha_accidents.csv}
 * (each also as {@code .csv.gz}). The establishment of each inspection is an enterprise, each citation a hazard.
 */
public final class OshaAdapter implements RecordAdapter {

    /** The name of the adapter, and of the system in the source records. */
    public static final String NAME = "osha";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public RecordSource open(Path place) {
        Path inspections = required(place, "osha_inspections.csv");
        Path violations = required(place, "osha_violations.csv");
        Path accidents = find(place, "osha_accidents.csv");
        List<Path> files =
                accidents == null ? List.of(inspections, violations) : List.of(inspections, violations, accidents);
        return new OshaSource(inspections, violations, accidents, files);
    }

    private static Path required(Path folder, String name) {
        Path file = find(folder, name);
        if (file == null) {
            throw new UnreadableSource("the folder " + folder + " has neither " + name + " nor " + name + ".gz");
        }
        return file;
    }

    private static @Nullable Path find(Path folder, String name) {
        Path plain = folder.resolve(name);
        Path packed = folder.resolve(name + ".gz");
        if (Files.isRegularFile(plain)) {
            return plain;
        }
        return Files.isRegularFile(packed) ? packed : null;
    }
}
