package org.anjian.query.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An outline with differences applied: what an independent reader of the differences would make of it. */
final class Applied {

    private Applied() {}

    static Object to(Map<String, Object> outline, List<Difference> differences) {
        Object result = copy(outline);
        // Places are taken away from behind, so that those before them stay where they are.
        for (Difference difference : differences.reversed()) {
            if (difference.after() == null) {
                set(result, difference);
            }
        }
        for (Difference difference : differences) {
            if (difference.after() != null) {
                set(result, difference);
            }
        }
        return result;
    }

    @SuppressWarnings("unchecked") // Copies are of these types.
    private static void set(Object outline, Difference difference) {
        Object parent = outline;
        List<Step> path = difference.path();
        for (Step step : path.subList(0, path.size() - 1)) {
            parent = step.in(parent);
        }
        Object value = copy(difference.after());
        switch (path.getLast()) {
            case Step.Field(String name) -> {
                Map<String, Object> fields = (Map<String, Object>) parent;
                if (value == null) {
                    fields.remove(name);
                } else {
                    fields.put(name, value);
                }
            }
            case Step.At(int index) -> {
                List<Object> records = (List<Object>) parent;
                if (value == null) {
                    records.remove(index);
                } else if (index < records.size()) {
                    records.set(index, value);
                } else {
                    records.add(value);
                }
            }
            case Step.Keyed(String field, Object key) -> {
                List<Object> records = (List<Object>) parent;
                if (value == null) {
                    records.removeIf(record -> Objects.equals(((Map<?, ?>) record).get(field), key));
                } else {
                    records.add(value);
                }
            }
        }
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> fields) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            fields.forEach((name, each) -> copy.put(name, copy(each)));
            return copy;
        }
        if (value instanceof List<?> several) {
            List<Object> copy = new ArrayList<>();
            several.forEach(each -> copy.add(copy(each)));
            return copy;
        }
        return value;
    }
}
