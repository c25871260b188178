package org.anjian.api.secrecy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Makes a record again with other values. */
final class RecordCopy {

    /** Stands for no value: null, or the nothing of a type that knows no null. */
    static final Object NOTHING = new Object();

    private static final Map<Class<?>, Object> NOTHINGS = Map.of(
            boolean.class,
            false,
            int.class,
            0,
            long.class,
            0L,
            double.class,
            0d,
            List.class,
            List.of(),
            Map.class,
            Map.of());

    private RecordCopy() {}

    /**
     * The copy.
     *
     * @param value gives each field its value, by its name and the value it had; {@link #NOTHING} for none
     * @throws IllegalStateException where the record cannot be without what it is to be without
     */
    static Record of(Record whole, BiFunction<String, @Nullable Object, @Nullable Object> value) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                RecordComponent component = components[i];
                component.getAccessor().setAccessible(true);
                types[i] = component.getType();
                Object given =
                        value.apply(component.getName(), component.getAccessor().invoke(whole));
                values[i] = given == NOTHING ? NOTHINGS.get(types[i]) : given;
            }
            var constructor = whole.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(whole.getClass() + " cannot be made again", e);
        }
    }
}
