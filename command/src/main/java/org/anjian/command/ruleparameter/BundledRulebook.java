package org.anjian.command.ruleparameter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.anjian.api.ruleparameter.Rulebook;
import org.anjian.api.ruleparameter.StatutoryRule;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rules that come with the contract. */
public final class BundledRulebook {

    private static final List<String> FILES = List.of("/rulebook/national-law.json", "/rulebook/configured.json");

    private BundledRulebook() {}

    /** All of them, national law first. */
    public static Rulebook read() {
        JsonMapper json = JsonMapper.builder().build();
        return new Rulebook(FILES.stream()
                .flatMap(file -> read(file, json).rules().stream())
                .toList());
    }

    private static Rules read(String file, JsonMapper json) {
        try (InputStream data = Rulebook.class.getResourceAsStream(file)) {
            return json.readValue(data, Rules.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file. */
    private record Rules(String source, List<StatutoryRule> rules) {}
}
