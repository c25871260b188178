package org.anjian.command.discretion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.anjian.api.discretion.StatutoryRanges;
import tools.jackson.databind.json.JsonMapper;

/** Reads the ranges of the statutes that come with the contract. */
public final class BundledStatutoryRanges {

    private static final String FILE = "/rulebook/statutory-fines.json";

    private BundledStatutoryRanges() {}

    /** All of them. */
    public static StatutoryRanges read() {
        try (InputStream data = StatutoryRanges.class.getResourceAsStream(FILE)) {
            return JsonMapper.builder().build().readValue(data, StatutoryRanges.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
