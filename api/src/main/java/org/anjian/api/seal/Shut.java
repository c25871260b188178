package org.anjian.api.seal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.anjian.api.message.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What is shut to one actor by the seals that hold and do not admit the actor.
 *
 * @param records the ids of records and issued documents, of what follows from them by its id, and of their seals
 * @param numbers the numbers of the records
 * @param files the pieces of evidence, by their SHA-256
 * @param persons those whose identity is sealed
 */
public record Shut(Set<String> records, Set<String> numbers, Set<String> files, Set<String> persons) {

    /** Nothing is shut. */
    public static final Shut NOTHING = new Shut(Set.of(), Set.of(), Set.of(), Set.of());

    /** What stands where something that is shut would be told. */
    public static final String MASK = "sealed";

    private static final String FILE = "sha256";
    private static final int TELLING = 6;
    private static final String DISCLOSURE = "disclosure-";
    private static final Pattern FURTHER = Pattern.compile("-\\d{1,9}$");

    public Shut {
        records = Set.copyOf(records);
        numbers = Set.copyOf(numbers);
        files = Set.copyOf(files);
        persons = Set.copyOf(persons);
    }

    /**
     * What is shut to an actor.
     *
     * @param actor null for nobody in particular, whom no seal admits
     */
    public static Shut to(@Nullable Actor actor, Collection<ActiveSeal> seals) {
        Set<String> records = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        Set<String> files = new HashSet<>();
        Set<String> persons = new HashSet<>();
        for (ActiveSeal seal : seals) {
            if (actor != null && seal.admits(actor)) {
                continue;
            }
            records.add(seal.id().raw());
            records.addAll(seal.toldIn());
            switch (seal.kind()) {
                case RECORD -> {
                    records.add(seal.matter().id());
                    records.add(DISCLOSURE + seal.matter().id());
                    if (seal.matter().number() != null) {
                        numbers.add(seal.matter().number());
                    }
                }
                case DOCUMENT ->
                    (seal.matter().record() == null ? records : files)
                            .add(seal.matter().id());
                case IDENTITY -> persons.add(seal.matter().id());
            }
        }
        return new Shut(records, numbers, files, persons);
    }

    /** Whether nothing is. */
    public boolean isNothing() {
        return records.isEmpty() && files.isEmpty() && persons.isEmpty();
    }

    /** Whether a record is, or a publication of what was decided in it. */
    public boolean hasRecord(String id) {
        return records.contains(id)
                || id.startsWith(DISCLOSURE)
                        && records.contains(FURTHER.matcher(id).replaceFirst(""));
    }

    /** A text without what it tells of records that are, by their ids or numbers. */
    public String masked(String text) {
        if (numbers.contains(text)) {
            return MASK;
        }
        String rest = text;
        for (String id : records) {
            rest = rest.contains(id) ? rest.replace(id, MASK) : rest;
        }
        for (String number : numbers) {
            // One of few characters would be found in texts that tell of something else.
            rest = number.length() >= TELLING && rest.contains(number) ? rest.replace(number, MASK) : rest;
        }
        return rest;
    }

    /** Fields likewise, however deep; those that tell of a piece of evidence that is shut keep nothing but what is no text. */
    public Map<String, Object> masked(Map<String, Object> fields) {
        if (records.isEmpty() && files.isEmpty()) {
            return fields;
        }
        boolean file = fields.get(FILE) instanceof String digest && files.contains(digest);
        Map<String, Object> rest = new LinkedHashMap<>();
        fields.forEach((name, value) -> rest.put(name, file && value instanceof String ? MASK : maskedValue(value)));
        return rest;
    }

    /** Any value likewise. */
    @SuppressWarnings("unchecked") // Fields of an outline have names.
    public @Nullable Object maskedValue(@Nullable Object value) {
        return switch (value) {
            case String text -> masked(text);
            case Map<?, ?> fields -> masked((Map<String, Object>) fields);
            case Collection<?> several -> {
                List<@Nullable Object> rest = new ArrayList<>(several.size());
                several.forEach(each -> rest.add(maskedValue(each)));
                yield rest;
            }
            case null, default -> value;
        };
    }
}
