package org.anjian.query.readmodel;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.anjian.api.person.PersonalText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.StdSerializer;

/** How documents are written as JSON: records by their fields, days and instants as ISO text, nulls left out. */
public final class DocumentJson {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JsonMapper mapper;
    private final JsonMapper outlines;

    /** Documents of which none holds personal data. */
    public DocumentJson() {
        this(List.of());
    }

    /**
     * Documents as the runtime wants them written.
     *
     * @param modules among them the one that encrypts personal data
     */
    public DocumentJson(List<JacksonModule> modules) {
        this.mapper = plain().addModules(modules).build();
        this.outlines = plain().addModule(new PersonsInsteadOfTexts()).build();
    }

    private static JsonMapper.Builder plain() {
        return JsonMapper.builder()
                .changeDefaultVisibility(visibility -> visibility
                        .withFieldVisibility(Visibility.ANY)
                        .withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE))
                .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    /** The mapper itself, for clients that bring their own plumbing. */
    public JsonMapper mapper() {
        return mapper;
    }

    /** A document as the bytes that are sent. */
    public byte[] bytes(Object document) {
        return mapper.writeValueAsBytes(document);
    }

    /** A document as a tree, to compare; what was encrypted in it is read, so that what was erased equals what is erased. */
    public JsonNode tree(Object document) {
        return readable(mapper.readTree(bytes(document)));
    }

    /** An event as the fields of a map, without any personal data: in their place stands whose they are. */
    public Map<String, Object> outline(Object event) {
        return outlines.convertValue(event, FIELDS);
    }

    private JsonNode readable(JsonNode node) {
        return switch (node) {
            case ObjectNode object
            when object.has("person") && object.has("sealed") -> outlines.valueToTree(personal(object));
            case ObjectNode object -> {
                object.propertyNames().forEach(name -> object.set(name, readable(object.get(name))));
                yield object;
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, readable(array.get(i)));
                }
                yield array;
            }
            default -> node;
        };
    }

    /** What is compared of a personal text: whose it is, and what it says, if it can still be read. */
    private Map<String, String> personal(ObjectNode sealed) {
        PersonalText text = mapper.treeToValue(sealed, PersonalText.class);
        return text.text() == null
                ? Map.of("person", text.person().raw())
                : Map.of("person", text.person().raw(), "text", text.text());
    }

    /** A document read back. */
    public <T> T read(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    ObjectReader readerFor(JavaType type) {
        return mapper.readerFor(type);
    }

    /** Writes the id of the person where a personal text stands. */
    private static final class PersonsInsteadOfTexts extends SimpleModule {

        private static final long serialVersionUID = 1;

        private PersonsInsteadOfTexts() {
            super("persons-instead-of-texts");
            addSerializer(new StdSerializer<PersonalText>(PersonalText.class) {
                @Override
                public void serialize(PersonalText text, JsonGenerator json, SerializationContext context) {
                    json.writeString(text.person().raw());
                }
            });
        }
    }
}
