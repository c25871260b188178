package org.anjian.api.secrecy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The levels of the fields of a record class, and of the records in them: what {@link Classified} says. */
public final class FieldLevels {

    private static final ClassValue<FieldLevels> KNOWN = new ClassValue<>() {
        @Override
        protected FieldLevels computeValue(Class<?> type) {
            return new FieldLevels(type);
        }
    };

    private final Class<?> type;
    private final Level level;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<Clearance, List<String>> withheld = new ConcurrentHashMap<>();

    /**
     * A field.
     *
     * @param says whether the level is said of it or of its type
     * @param inner the records in it; null where there are none
     */
    private record Field(
            Level level, boolean says, @Nullable Class<?> inner) {}

    private FieldLevels(Class<?> type) {
        this.type = type;
        this.level = levelOf(type);
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                Classified own = component.getAnnotation(Classified.class);
                fields.put(
                        component.getName(),
                        new Field(
                                own == null ? level : own.value(),
                                own != null || type.isAnnotationPresent(Classified.class),
                                recordIn(component.getGenericType())));
            }
        }
    }

    /** Those of a class. */
    public static FieldLevels of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** How closed a field is that says nothing itself. */
    public Level level() {
        return level;
    }

    /** The level of a field by its name; empty where there is no such field. */
    public Optional<Level> levelOf(String field) {
        return Optional.ofNullable(fields.get(field)).map(Field::level);
    }

    /**
     * Whether a field is open, by its path, such as {@code changes.reason}: each of its parts is. What is in an index alone is as closed
     * as the document.
     *
     * @param clearance for whom
     */
    public boolean isOpen(String path, Clearance clearance) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Field field = fields.get(name);
        if (field == null) {
            return clearance.allows(level);
        }
        return clearance.allows(field.level())
                && (dot < 0 || field.inner() == null || of(field.inner()).isOpen(path.substring(dot + 1), clearance));
    }

    /**
     * The fields that are withheld, by their paths; of one that is withheld whole nothing more is said. A list of what may be marked as
     * a secret counts as one for whoever may not read secrets: what is marked is not in it.
     */
    public List<String> withheld(Clearance clearance) {
        return withheld.computeIfAbsent(clearance, levels -> {
            List<String> paths = new ArrayList<>();
            collect("", levels, new HashSet<>(), paths);
            return List.copyOf(paths);
        });
    }

    /** The levels of all fields that are not as closed as what they are in, by their paths. */
    public Map<String, Level> exceptions() {
        Map<String, Level> all = new LinkedHashMap<>();
        exceptions("", level, new HashSet<>(), all);
        return all;
    }

    /** Whether anything is withheld, or might be because it is marked as a secret. */
    public boolean withholds(Clearance clearance) {
        return !withheld(clearance).isEmpty();
    }

    /** A record without what is withheld: null, or nothing where a list, a count or a truth would be. */
    @SuppressWarnings("unchecked") // A record of a class is made again as one of that class.
    public <R> R open(R whole, Clearance clearance) {
        return withholds(clearance) ? (R) opened((Record) whole, clearance) : whole;
    }

    /** The same of a record as the fields of a map; what is withheld is not in it. */
    public Map<String, Object> open(Map<String, Object> whole, Clearance clearance) {
        if (!withholds(clearance)) {
            return whole;
        }
        Map<String, Object> open = new LinkedHashMap<>();
        whole.forEach((name, value) -> {
            Field field = fields.get(name);
            if (field == null ? clearance.allows(level) : clearance.allows(field.level())) {
                open.put(
                        name,
                        field == null || field.inner() == null
                                ? value
                                : openValue(value, of(field.inner()), clearance));
            }
        });
        return open;
    }

    private static Object openValue(Object value, FieldLevels inner, Clearance clearance) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, Object> named = new LinkedHashMap<>();
                map.forEach((key, entry) -> named.put(key.toString(), entry));
                yield inner.open(named, clearance);
            }
            case Collection<?> several ->
                several.stream()
                        .filter(each -> !hasSecrets(inner.type, clearance)
                                || !(each instanceof Map<?, ?> entry)
                                || entry.get("secrecy") == null)
                        .map(each -> openValue(each, inner, clearance))
                        .toList();
            default -> value;
        };
    }

    /** A record without one of its fields, which is withheld for a reason of its own. */
    @SuppressWarnings("unchecked") // A record of a class is made again as one of that class.
    public <R> R without(String field, R whole) {
        return (R) RecordCopy.of((Record) whole, (name, value) -> name.equals(field) ? RecordCopy.NOTHING : value);
    }

    /**
     * A record without one of its fields for whoever may read no secret: where a secret may be among what stands there.
     *
     * @param field in which it may be
     */
    public <R> R withoutSecretsIn(String field, R whole, Clearance clearance) {
        return clearance.allows(Level.SECRET) ? whole : without(field, whole);
    }

    private Record opened(Record whole, Clearance clearance) {
        return RecordCopy.of(
                whole,
                (name, value) -> clearance.allows(fields.get(name).level())
                        ? openedValue(value, clearance)
                        : RecordCopy.NOTHING);
    }

    private static @Nullable Object openedValue(@Nullable Object value, Clearance clearance) {
        return switch (value) {
            case Record inner -> of(inner.getClass()).open(inner, clearance);
            case List<?> several ->
                several.stream()
                        .filter(each -> !isKept(each, clearance))
                        .map(each -> openedValue(each, clearance))
                        .toList();
            case null, default -> value;
        };
    }

    private void collect(String prefix, Clearance clearance, Set<Class<?>> above, List<String> paths) {
        if (!above.add(type)) {
            return;
        }
        fields.forEach((name, field) -> {
            if (!clearance.allows(field.level()) || hasSecrets(field.inner(), clearance)) {
                paths.add(prefix + name);
            } else if (field.inner() != null) {
                of(field.inner()).collect(prefix + name + ".", clearance, above, paths);
            }
        });
        above.remove(type);
    }

    private static boolean hasSecrets(@Nullable Class<?> inner, Clearance clearance) {
        return inner != null && Markable.class.isAssignableFrom(inner) && !clearance.allows(Level.SECRET);
    }

    private static boolean isKept(@Nullable Object value, Clearance clearance) {
        return value instanceof Markable markable && markable.secrecy() != null && !clearance.allows(Level.SECRET);
    }

    private void exceptions(String prefix, Level around, Set<Class<?>> above, Map<String, Level> all) {
        if (!above.add(type)) {
            return;
        }
        fields.forEach((name, field) -> {
            if (field.says() && field.level() != around) {
                all.put(prefix + name, field.level());
            }
            if (field.inner() != null) {
                of(field.inner()).exceptions(prefix + name + ".", field.level(), above, all);
            }
        });
        above.remove(type);
    }

    private static Level levelOf(Class<?> type) {
        return Stream.concat(Stream.of(type), Stream.of(type.getInterfaces()))
                .map(each -> each.getAnnotation(Classified.class))
                .filter(each -> each != null)
                .map(Classified::value)
                .findFirst()
                .orElse(Level.PUBLIC);
    }

    private static @Nullable Class<?> recordIn(Type type) {
        return switch (type) {
            case Class<?> plain when plain.isRecord() -> plain;
            case ParameterizedType several
            when several.getRawType() == List.class -> recordIn(several.getActualTypeArguments()[0]);
            default -> null;
        };
    }
}
