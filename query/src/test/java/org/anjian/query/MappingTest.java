package org.anjian.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anjian.api.permission.Contexts;
import org.anjian.query.enterprise.EnterpriseFold;
import org.anjian.query.hazard.HazardFold;
import org.anjian.query.penaltycase.PenaltyCaseFold;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.IndexDefinition;
import org.anjian.query.readmodel.ReadModel;
import org.anjian.query.timeline.EventContexts;
import org.anjian.query.timeline.TimelineRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The strict mappings have exactly the fields of the documents: no more, no less. */
class MappingTest {

    static Stream<ReadModel<?, ?>> models() {
        return Stream.concat(
                Models.all().stream(),
                Stream.of(
                        new TimelineRecord(new DocumentJson(), new EventContexts(List.of(), Contexts.permissions()))));
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_mapping_covers_the_fields_of_its_documents(ReadModel<?, ?> model) throws ReflectiveOperationException {
        JsonNode mapping = IndexDefinition.of(model).mapping();
        Class<?> document =
                switch (model) {
                    case HazardFold hazards -> Class.forName("org.anjian.query.hazard.HazardDocument");
                    case PenaltyCaseFold cases -> Class.forName("org.anjian.query.penaltycase.PenaltyCaseDocument");
                    default -> model.viewType();
                };

        assertThat(mapping.path("dynamic").asString()).isEqualTo("strict");
        assertThat(mapping.path("_meta").path("schema").asString()).hasSize(64);
        compare(model.name(), mapping.path("properties"), fields(document));
    }

    @Test
    void another_schema_number_is_another_digest() {
        IndexDefinition definition = IndexDefinition.of(new HazardFold());
        assertThat(definition.digest())
                .isEqualTo(IndexDefinition.of(new HazardFold()).digest())
                .isNotEqualTo(IndexDefinition.of(new EnterpriseFold()).digest());
    }

    private static void compare(String path, JsonNode properties, Map<String, Type> fields) {
        assertThat(properties.propertyNames()).as(path).containsExactlyInAnyOrderElementsOf(fields.keySet());
        fields.forEach((name, type) -> {
            JsonNode mapped = properties.path(name);
            if (keysOf(type).isEnum()) {
                assertThat(mapped.path("properties").propertyNames())
                        .as("%s.%s has a field for each key", path, name)
                        .containsExactlyInAnyOrderElementsOf(
                                Arrays.stream(keysOf(type).getEnumConstants())
                                        .map(Object::toString)
                                        .toList());
            } else if (mapped.has("properties")) {
                compare(path + "." + name, mapped.path("properties"), fields(elementOf(type)));
            } else if (elementOf(type).isRecord() && !isValue(elementOf(type))) {
                assertThat(mapped.path("enabled").asBoolean(true))
                        .as("%s.%s is an object that is only stored", path, name)
                        .isFalse();
            }
        });
    }

    private static Map<String, Type> fields(Class<?> document) {
        Map<String, Type> fields = new TreeMap<>();
        for (RecordComponent component : document.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                fields.putAll(fields(component.getType()));
            } else {
                fields.put(component.getName(), component.getGenericType());
            }
        }
        return fields;
    }

    /** The keys of a map; nothing in particular where it is none. */
    private static Class<?> keysOf(Type type) {
        return type instanceof ParameterizedType map
                        && map.getRawType() == Map.class
                        && map.getActualTypeArguments()[0] instanceof Class<?> keys
                ? keys
                : Object.class;
    }

    private static Class<?> elementOf(Type type) {
        Type element = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return element instanceof Class<?> known ? known : Object.class;
    }

    private static boolean isValue(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
    }
}
