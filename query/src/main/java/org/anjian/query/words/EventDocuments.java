package org.anjian.query.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.anjian.api.timeline.NamedDigest;

/** The files that an event speaks of, wherever its outline has a digest. */
public final class EventDocuments {

    private static final String DIGEST = "sha256";
    private static final List<String> NAMES = List.of("title", "fileName", "name");

    private EventDocuments() {}

    /** Those files, in the order of the fields. */
    public static List<NamedDigest> in(Map<String, Object> outline) {
        List<NamedDigest> found = new ArrayList<>();
        collect(outline, found);
        return found;
    }

    private static void collect(Object value, List<NamedDigest> found) {
        if (value instanceof Map<?, ?> fields) {
            if (fields.get(DIGEST) instanceof String digest) {
                found.add(new NamedDigest(
                        Stream.of(NAMES)
                                .flatMap(List::stream)
                                .map(fields::get)
                                .filter(Objects::nonNull)
                                .map(Object::toString)
                                .findFirst()
                                .orElse(null),
                        digest));
            }
            fields.values().forEach(each -> collect(each, found));
        } else if (value instanceof List<?> several) {
            several.forEach(each -> collect(each, found));
        }
    }
}
