package org.anjian.config.axonserver;

import java.lang.reflect.Array;
import java.util.List;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a list as the array of its elements, because JSON of a list does not say what the elements are: an answer of many
 * would arrive as maps. Axon makes a list of it again.
 */
final class ListsAsArrays implements Serializer {

    private final Serializer json;

    ListsAsArrays(Serializer json) {
        this.json = json;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        return json.serialize(object instanceof List<?> list && !list.isEmpty() ? array(list) : object, representation);
    }

    private static Object[] array(List<?> list) {
        return list.toArray((Object[]) Array.newInstance(list.getFirst().getClass(), list.size()));
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return json.canSerializeTo(representation);
    }

    @Override
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        return json.deserialize(serialized);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return json.classForType(type);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public SerializedType typeForClass(@Nullable Class type) {
        return json.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return json.getConverter();
    }
}
