package org.anjian.api.seal;

import java.util.Collection;
import java.util.HashSet;
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
        return records.isEmpty() && persons.isEmpty();
    }

    /** Whether a record is, or a publication of what was decided in it. */
    public boolean hasRecord(String id) {
        return records.contains(id)
                || id.startsWith(DISCLOSURE)
                        && records.contains(FURTHER.matcher(id).replaceFirst(""));
    }

    /** Whether a text tells of a record that is, by its id or its number. */
    public boolean tells(String text) {
        return hasRecord(text) || numbers.contains(text);
    }
}
