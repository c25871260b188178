package org.anjian.query.readmodel;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** How documents are written as JSON: records by their fields, days and instants as ISO text, nulls left out. */
public final class DocumentJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /** The mapper itself, for clients that bring their own plumbing. */
    public JsonMapper mapper() {
        return mapper;
    }

    /** A document as the bytes that are sent. */
    public byte[] bytes(Object document) {
        return mapper.writeValueAsBytes(document);
    }

    /** A document as a tree, to compare. */
    public JsonNode tree(Object document) {
        return mapper.readTree(bytes(document));
    }

    /** A document read back. */
    public <T> T read(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    ObjectReader readerFor(JavaType type) {
        return mapper.readerFor(type);
    }
}
