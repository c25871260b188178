package org.anjian.api.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Where the rules of the catalogue come from. */
final class LegalSources {

    private static final Properties BY_RULE = read();

    private LegalSources() {}

    /** The rule with its provision. */
    static String cited(String rule) {
        String source = BY_RULE.getProperty(rule);
        if (source == null) {
            throw new IllegalArgumentException("No rule of the catalogue: " + rule);
        }
        return rule + " " + source;
    }

    private static Properties read() {
        Properties sources = new Properties();
        try (InputStream file =
                        Objects.requireNonNull(LegalSources.class.getResourceAsStream("/legal-sources.properties"));
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            sources.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sources;
    }
}
