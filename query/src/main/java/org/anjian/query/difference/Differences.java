package org.anjian.query.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What two outlines of a document do not share, as deep down as it can be told. Records of a list are compared by their key
 * where they have one and keep their order, otherwise by their place; other lists are compared as a whole.
 */
public final class Differences {

    private static final List<String> KEYS = List.of("id", "key", "code", "number", "eventId");

    private Differences() {}

    /** The differences, by the names of the fields; none where both are equal. */
    public static List<Difference> between(Map<String, Object> before, Map<String, Object> after) {
        List<Difference> found = new ArrayList<>();
        compare(List.of(), before, after, found);
        return found;
    }

    private static void compare(
            List<Step> path, @Nullable Object before, @Nullable Object after, List<Difference> found) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof Map<?, ?> first && after instanceof Map<?, ?> second) {
            fields(path, first, second, found);
        } else if (before instanceof List<?> first
                && after instanceof List<?> second
                && areRecords(first)
                && areRecords(second)
                && !first.isEmpty()
                && !second.isEmpty()) {
            records(path, first, second, found);
        } else {
            found.add(new Difference(path, before, after));
        }
    }

    private static void fields(List<Step> path, Map<?, ?> before, Map<?, ?> after, List<Difference> found) {
        Set<String> names = new TreeSet<>();
        before.keySet().forEach(name -> names.add(name.toString()));
        after.keySet().forEach(name -> names.add(name.toString()));
        names.forEach(name -> compare(with(path, new Step.Field(name)), before.get(name), after.get(name), found));
    }

    private static void records(List<Step> path, List<?> before, List<?> after, List<Difference> found) {
        String key = keyOf(before, after);
        if (key != null) {
            Map<Object, Object> first = byKey(before, key);
            Map<Object, Object> second = byKey(after, key);
            Stream.concat(first.keySet().stream(), second.keySet().stream())
                    .distinct()
                    .forEach(value -> compare(
                            with(path, new Step.Keyed(key, value)), first.get(value), second.get(value), found));
            return;
        }
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            compare(
                    with(path, new Step.At(i)),
                    i < before.size() ? before.get(i) : null,
                    i < after.size() ? after.get(i) : null,
                    found);
        }
    }

    /** The field by which the records of both lists are told apart, so that one list can be made of the other; or null. */
    private static @Nullable String keyOf(List<?> before, List<?> after) {
        return candidates((Map<?, ?>) before.getFirst())
                .filter(field -> tellsApart(field, before) && tellsApart(field, after))
                .filter(field -> keepsOrder(field, before, after))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> candidates(Map<?, ?> record) {
        Stream<String> ids = record.keySet().stream()
                .map(Object::toString)
                .filter(name -> name.endsWith("Id"))
                .filter(name -> !KEYS.contains(name))
                .sorted();
        return Stream.concat(KEYS.stream(), ids);
    }

    private static boolean tellsApart(String field, List<?> records) {
        Set<Object> keys = new HashSet<>();
        return records.stream().allMatch(record -> {
            Object key = ((Map<?, ?>) record).get(field);
            return (key instanceof String || key instanceof Number) && keys.add(key);
        });
    }

    /** Those that stayed stand as they did, and what is new stands behind them. */
    private static boolean keepsOrder(String field, List<?> before, List<?> after) {
        List<Object> kept = new ArrayList<>(byKey(before, field).keySet());
        Collection<Object> wanted = byKey(after, field).keySet();
        kept.retainAll(wanted);
        wanted.stream().filter(key -> !kept.contains(key)).toList().forEach(kept::add);
        return kept.equals(new ArrayList<>(wanted));
    }

    private static Map<Object, Object> byKey(List<?> records, String field) {
        Map<Object, Object> byKey = new LinkedHashMap<>();
        records.forEach(record -> byKey.put(((Map<?, ?>) record).get(field), record));
        return byKey;
    }

    private static boolean areRecords(List<?> values) {
        return values.stream().allMatch(Map.class::isInstance);
    }

    private static List<Step> with(List<Step> path, Step step) {
        List<Step> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
