package org.anjian.command.numbering;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionLevel;

/**
 * How a body that issues documents is called in their numbers, such as （麒）应急: by its organisation code, or by the mark
 * of its region. Two bodies with one name share one series, so that no number is given twice.
 */
public final class IssuingBodies {

    private static final String BUNDLED = "/numbering/issuing-bodies.csv";
    private static final String EMERGENCY = "应急";

    private final Map<String, String> marks;

    private IssuingBodies(Map<String, String> marks) {
        this.marks = Map.copyOf(marks);
    }

    /** The bodies that come with Anjian. */
    public static IssuingBodies bundled() {
        try (Reader file =
                new InputStreamReader(IssuingBodies.class.getResourceAsStream(BUNDLED), StandardCharsets.UTF_8)) {
            return read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads a file: {@code #} starts a comment, {@code organisation,<code>,<name>} names a body in its numbers, {@code
     * full,<code>,<name>} in the heads of its documents, {@code region,<code>,<mark>} gives the mark of a region.
     *
     * @throws IOException where the file cannot be read
     */
    public static IssuingBodies read(Reader file) throws IOException {
        Map<String, String> marks = new HashMap<>();
        BufferedReader lines = new BufferedReader(file);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.strip().split(",", 3);
                marks.put(cells[0] + "/" + cells[1], cells[2]);
            }
        }
        return new IssuingBodies(marks);
    }

    /**
     * The name of a body at the head of its documents: its own, or that of the emergency bureau of the county or city.
     *
     * @param regions what regions are called
     */
    public String fullNameOf(String organisation, RegionCode region, Function<RegionCode, String> regions) {
        String named = marks.get("full/" + organisation);
        return named != null
                ? named
                : region.path().stream()
                        .map(RegionCode::new)
                        .filter(code -> code.level() == RegionLevel.CITY || code.level() == RegionLevel.COUNTY)
                        .map(regions)
                        .collect(Collectors.joining("", "", EMERGENCY + "管理局"));
    }

    /** The name of a body at the head of its documents; empty where the table has none of its own. */
    public Optional<String> ownNameOf(String organisation) {
        return Optional.ofNullable(marks.get("full/" + organisation));
    }

    /** The name of a body in its numbers. */
    public String nameOf(String organisation, RegionCode region) {
        String named = marks.get("organisation/" + organisation);
        if (named != null) {
            return named;
        }
        List<String> path = region.path();
        for (int i = path.size() - 1; i >= 0; i--) {
            String mark = marks.get("region/" + path.get(i));
            if (mark != null) {
                return "（" + mark + "）" + EMERGENCY;
            }
        }
        return "（" + region.raw() + "）" + EMERGENCY;
    }
}
