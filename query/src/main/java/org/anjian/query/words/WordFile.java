package org.anjian.query.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anjian.api.words.InWords;

/** The reviewed words of the contract: lines of {@code key = Chinese | English}. */
final class WordFile {

    private static final String FOLDER = "/words/";

    private WordFile() {}

    /**
     * Some files as one.
     *
     * @throws IllegalStateException where a line is malformed or a key occurs twice
     */
    static Map<String, InWords> read(String... names) {
        Map<String, InWords> words = new LinkedHashMap<>();
        for (String name : names) {
            for (String line : lines(name)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    put(words, line);
                }
            }
        }
        return words;
    }

    private static void put(Map<String, InWords> words, String line) {
        String[] entry = line.split(" = ", 2);
        String[] languages = entry.length == 2 ? entry[1].split(" \\| ", -1) : new String[0];
        if (languages.length != 2 || languages[0].isBlank() || languages[1].isBlank()) {
            throw new IllegalStateException("Not of the form key = Chinese | English: " + line);
        }
        if (words.put(entry[0], new InWords(languages[0].strip(), languages[1].strip())) != null) {
            throw new IllegalStateException("Said twice: " + entry[0]);
        }
    }

    private static List<String> lines(String name) {
        try (InputStream file = Objects.requireNonNull(InWords.class.getResourceAsStream(FOLDER + name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
