package org.anjian.query.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Outlines of documents that nobody has, and what becomes of them: fields, lists of values and of records, with keys and without. */
final class MadeUpOutlines {

    private static final int DEEP = 3;
    private static final List<String> NAMES = List.of("id", "number", "state", "dueOn", "items", "plan", "caseId");

    private final Random random;

    MadeUpOutlines(long seed) {
        this.random = new Random(seed);
    }

    Map<String, Object> next() {
        return record(0);
    }

    /** Something like it. */
    Map<String, Object> changed(Map<String, Object> outline) {
        Map<String, Object> changed = new LinkedHashMap<>();
        outline.forEach((name, value) -> {
            int fate = random.nextInt(8);
            if (fate > 0) {
                changed.put(name, fate == 1 ? value(DEEP) : changed(value));
            }
        });
        if (random.nextInt(4) == 0) {
            changed.put(NAMES.get(random.nextInt(NAMES.size())), value(1));
        }
        return changed;
    }

    @SuppressWarnings("unchecked") // Records have such fields.
    private Object changed(Object value) {
        if (value instanceof Map<?, ?> record) {
            return changed((Map<String, Object>) record);
        }
        if (!(value instanceof List<?> several)) {
            return value;
        }
        List<Object> list = new ArrayList<>();
        several.forEach(each -> {
            if (random.nextInt(6) > 0) {
                list.add(changed(each));
            }
        });
        if (random.nextInt(3) == 0) {
            list.add(value(DEEP - 1));
        }
        if (random.nextInt(6) == 0) {
            Collections.shuffle(list, random);
        }
        return list;
    }

    private Map<String, Object> record(int depth) {
        Map<String, Object> record = new LinkedHashMap<>();
        NAMES.stream().filter(name -> random.nextInt(3) > 0).forEach(name -> record.put(name, value(depth + 1)));
        return record;
    }

    private Object value(int depth) {
        int kind = random.nextInt(depth < DEEP ? 6 : 3);
        return switch (kind) {
            case 0 -> random.nextInt(9);
            case 1 -> "text" + random.nextInt(4);
            case 2 -> random.nextBoolean();
            case 3 -> record(depth);
            case 4 -> new ArrayList<>(List.of(random.nextInt(3), random.nextInt(3)));
            default -> records(depth);
        };
    }

    private List<Object> records(int depth) {
        List<Object> records = new ArrayList<>();
        int size = random.nextInt(4);
        boolean keyed = random.nextBoolean();
        for (int i = 0; i < size; i++) {
            Map<String, Object> record = record(depth);
            if (keyed) {
                record.put("id", "id-" + i);
            }
            records.add(record);
        }
        return records;
    }
}
